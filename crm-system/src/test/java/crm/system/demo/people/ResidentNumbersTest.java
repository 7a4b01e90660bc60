package crm.system.demo.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ResidentNumbersTest {

    @Test
    void theExampleOfTheStandardGetsItsCheckDigit() {
        String number = ResidentNumbers.compose("110105", LocalDate.of(1949, 12, 31), 2);

        assertEquals("11010519491231002X", number);
    }

    @Test
    void everyNumberIsDivisibleAsIso7064Demands() {
        SplittableRandom random = new SplittableRandom(1);

        for (int i = 0; i < 10_000; i++) {
            LocalDate birth = LocalDate.of(1941, 1, 1).plusDays(random.nextInt(24_000));
            assertEquals(1, weightedSum(ResidentNumbers.compose("220102", birth, random.nextInt(1_000))) % 11);
        }
    }

    @Test
    void birthDateAndRegionStandInTheirPlaces() {
        String number = ResidentNumbers.compose("220322", LocalDate.of(2001, 2, 3), 7);

        assertTrue(number.startsWith("22032220010203007"), number);
    }

    @Test
    void aSequenceOfFourDigitsIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> ResidentNumbers.compose("220102", LocalDate.of(1990, 1, 1), 1_000));
    }

    /** ISO 7064 MOD 11-2, checked the other way round: powers of two from the right. */
    private static int weightedSum(String number) {
        int sum = 0;
        int weight = 1;
        for (int i = number.length() - 1; i >= 0; i--) {
            char c = number.charAt(i);
            sum += (c == 'X' ? 10 : c - '0') * weight;
            weight = weight * 2 % 11;
        }
        return sum;
    }
}
