package crm.system.intake.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"x\")",
                "+cmd|' /C calc'!A0",
                "-2+3",
                "@SUM(1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "＝1+1",
                "＋1+1",
                "－1+1",
                "＠SUM(1)"
            })
    void whatASpreadsheetWouldRunIsMadeText(String text) {
        assertEquals("'" + text, SpreadsheetText.harmless(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-12.50", "+8613812345678", "-1,5", "王芳", "a=1", "1+1"})
    void plainTextsAndNumbersStay(String text) {
        assertEquals(text, SpreadsheetText.harmless(text));
    }

    @Test
    void aNumberWithAnythingBehindItIsNoNumber() {
        assertEquals("'-1+cmd", SpreadsheetText.harmless("-1+cmd"));
        assertEquals("'+1\n=2", SpreadsheetText.harmless("+1\n=2"));
    }
}
