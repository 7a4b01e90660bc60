package crm.aftersales.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.aftersales.knowledge.QuestionHit.Piece;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QuestionIndexTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final QuestionIndex index = new QuestionIndex();

    @BeforeEach
    void fill() {
        index.put(List.of(
                Questions.valid(1, "How do I check my remaining data?", "Dial *111# or open the portal."),
                Questions.valid(
                        2, "Why is my broadband slow in the evening?", "Restart the modem; data is unaffected."),
                Questions.valid(3, "如何查询剩余流量？", "发送短信 CXLL 到 10010。"),
                Questions.expired(4, "How do I get the spring data bonus?", "It ended in May.")));
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void aHalfTypedWordAlreadyFindsTheAnswer() {
        assertEquals(List.of(2L), found("broadb"));
    }

    @Test
    void theQuestionCountsMoreThanTheAnswer() {
        assertEquals(List.of(1L, 2L), found("data"));
    }

    @Test
    void chineseIsFoundFromTheFirstCharacterOn() {
        assertEquals(List.of(3L), found("流"));
        assertEquals(List.of(3L), found("剩余流量"));
    }

    @Test
    void chineseCharactersInAnotherOrderAreNotAMatch() {
        assertEquals(List.of(), found("量流"));
    }

    @Test
    void whatIsNoLongerValidIsNotFound() {
        assertEquals(List.of(), found("bonus"));
    }

    @Test
    void matchesAreMarkedAndNothingOfTheTextIsLost() {
        QuestionHit hit = index.search("remaining", TODAY, 10).get(0);

        assertTrue(hit.question().contains(new Piece("remaining", true)));
        StringBuilder whole = new StringBuilder();
        hit.question().forEach(piece -> whole.append(piece.text()));
        assertEquals("How do I check my remaining data?", whole.toString());
    }

    @Test
    void markupInATextStaysText() {
        index.put(List.of(Questions.valid(5, "What does <b>roaming</b> cost?", "See the tariff.")));

        QuestionHit hit = index.search("roaming", TODAY, 10).get(0);

        assertFalse(hit.question().contains(new Piece("<b>", true)));
        assertTrue(hit.question().contains(new Piece("roaming", true)));
    }

    @Test
    void aChangedEntryIsFoundByItsNewWordsOnly() {
        index.put(List.of(Questions.valid(2, "Why is my fibre slow?", "Restart the modem.")));

        assertEquals(List.of(), found("broadband"));
        assertEquals(List.of(2L), found("fibre"));
    }

    private List<Long> found(String typed) {
        return index.search(typed, TODAY, 10).stream().map(QuestionHit::id).toList();
    }
}
