package crm.system.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordingTest {

    @Test
    void whatIsPackedComesOutAsItWentIn() {
        Wording said = Wording.of("system.import.done", 7043, "", "客户 a,b;c");

        Wording read = Wording.unpack(said.key(), said.packedValues());

        assertEquals(said, read);
    }

    @Test
    void aValueThatHoldsTheSeparatorDoesNotBecomeTwo() {
        Wording said = Wording.of("k", "a\u001fb", "c");

        assertEquals(
                List.of("a b", "c"), Wording.unpack("k", said.packedValues()).values());
    }

    @Test
    void aVeryLongValueIsCutSoThatTheSentenceFitsItsColumn() {
        Wording said = Wording.of("k", "x".repeat(5000));

        assertEquals(200, said.packedValues().length());
    }

    @Test
    void withoutAKeyThereIsNothingToSay() {
        assertNull(Wording.unpack(null, "a"));
    }
}
