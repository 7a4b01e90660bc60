package crm.customer.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({
        "13812345678, 13812345678",
        "138 1234 5678, 13812345678",
        "138-1234-5678, 13812345678",
        "+86 138 1234 5678, 13812345678",
        "0086-13812345678, 13812345678",
        "8613812345678, 13812345678",
        "１３８１２３４５６７８, 13812345678",
        "0431-88512345, 043188512345",
        "(0431) 8851 2345, 043188512345",
        "+86 431 88512345, 043188512345",
        "010-62345678, 01062345678",
        "400-810-0000, 4008100000",
        "+1 (202) 555-0143, +12025550143"
    })
    void oneNotationForAllTheWaysToTypeANumber(String typed, String number) {
        assertEquals(Optional.of(number), PhoneNumber.find(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "138", "1381234567", "138123456789", "88512345", "12812345678", "Wang Fang", "100204811"})
    void whatIsNotCompleteIsNoNumber(String typed) {
        assertEquals(Optional.empty(), PhoneNumber.find(typed));
    }

    @Test
    void aMaskedNumberShowsItsHeadAndTail() {
        assertEquals("138****5678", PhoneNumber.masked("13812345678"));
        assertEquals("0431****2345", PhoneNumber.masked("043188512345"));
        assertEquals("****", PhoneNumber.masked("1000"));
        assertNull(PhoneNumber.masked(null));
    }

    @Test
    void aMaskedNumberHidesAtLeastFourDigits() {
        assertEquals("****5678", PhoneNumber.masked("62345678"));
        assertEquals("****0000", PhoneNumber.masked("4008100000"));
        assertEquals("****5678", PhoneNumber.masked("01062345678"));
        assertEquals("****", PhoneNumber.masked("6234567"));
    }

    @Test
    void aMobileNumberIsShownInGroups() {
        assertEquals("138 1234 5678", PhoneNumber.shown("13812345678"));
        assertEquals("043188512345", PhoneNumber.shown("043188512345"));
    }
}
