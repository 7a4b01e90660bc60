package crm.customer.servicing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class IccidTest {

    @Test
    void aCardOfChinaWithItsCheckDigitIsTakenInAnyNotation() {
        assertEquals("8986031234567890124", Iccid.of("8986 0312 3456 7890 124"));
    }

    @Test
    void oneMistypedDigitIsTold() {
        assertThrows(IccidWrong.class, () -> Iccid.of("8986031234567890125"));
        assertThrows(IccidWrong.class, () -> Iccid.of("8986031234567890214"));
    }

    @Test
    void aCardOfAnotherCountryOrOfAnotherLengthIsNone() {
        assertThrows(IccidWrong.class, () -> Iccid.of("8949031234567890122"));
        assertThrows(IccidWrong.class, () -> Iccid.of("898603123"));
        assertThrows(IccidWrong.class, () -> Iccid.of(null));
    }
}
