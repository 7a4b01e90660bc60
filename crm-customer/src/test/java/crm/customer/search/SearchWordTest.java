package crm.customer.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchWordTest {

    @ParameterizedTest
    @ValueSource(strings = {"100204811", "100 204 811", "100-204-811", "１００２０４８１１"})
    void aCustomerNumberCountsInAnyNotation(String typed) {
        assertEquals("100204811", word(typed).customerNumber());
    }

    @ParameterizedTest
    @ValueSource(strings = {"13812345678", "138 1234 5678", "+86 138-1234-5678"})
    void aPhoneCountsInAnyNotation(String typed) {
        assertEquals("13812345678", word(typed).serviceNumber());
    }

    @Test
    void aDocumentNumberCountsInAnyNotation() {
        assertEquals("11010519491231002X", word("110105 19491231 002x").documentNumber());
    }

    @Test
    void aPartOfANumberIsNoNumber() {
        assertNull(word("10020").customerNumber());
        assertNull(word("10020").documentNumber());
    }

    @Test
    void charactersAreANamesBeginning() {
        SearchWord word = word(" 王 ");

        assertEquals("王", word.namePrefix());
        assertNull(word.soundPrefix());
    }

    @Test
    void lettersWithAVowelAreASoundAndWithoutOneInitials() {
        assertFalse(word("wangf").isInitials());
        assertEquals("wangf", word("Wang F").soundPrefix());
        assertTrue(word("wf").isInitials());
    }

    @Test
    void whatFollowsAPrefixNoLongerBeginsWithIt() {
        assertEquals("wanh", SearchWord.after("wang"));
        assertTrue(SearchWord.after("王").compareTo("王芳") > 0);
    }

    @Test
    void nothingTypedIsNoWord() {
        assertTrue(SearchWord.read("  ").isEmpty());
        assertTrue(SearchWord.read(null).isEmpty());
    }

    private static SearchWord word(String typed) {
        return SearchWord.read(typed).orElseThrow();
    }
}
