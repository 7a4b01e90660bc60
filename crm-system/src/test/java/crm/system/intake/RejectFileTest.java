package crm.system.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RejectFileTest {

    @Test
    void whatASpreadsheetWouldRunIsMadeText() {
        assertEquals("'=HYPERLINK(\"x\")", RejectFile.safe("=HYPERLINK(\"x\")"));
        assertEquals("'+cmd|' /C calc'!A0", RejectFile.safe("+cmd|' /C calc'!A0"));
        assertEquals("'@SUM(1)", RejectFile.safe("@SUM(1)"));
        assertEquals("'-2+3", RejectFile.safe("-2+3"));
    }

    @Test
    void aNegativeNumberStaysANumber() {
        assertEquals("-12.50", RejectFile.safe("-12.50"));
    }
}
