package crm.system.demo.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MobileNumbersTest {

    private static final long LAST = 1_199_999_999L;

    @Test
    void aMillionIndexesHaveAMillionNumbers() {
        MobileNumbers numbers = new MobileNumbers(7);
        Set<String> given = new HashSet<>();

        for (long index = 0; index < 1_000_000; index++) {
            given.add(numbers.at(index));
        }

        assertEquals(1_000_000, given.size());
    }

    @Test
    void everyNumberHasTheFormOfAMobileNumber() {
        MobileNumbers numbers = new MobileNumbers(7);

        for (long index = 0; index <= LAST; index += 1_234_567) {
            assertTrue(numbers.at(index).matches("1(33|49|53|73|77|80|81|89|90|91|93|99)[0-9]{8}"), numbers.at(index));
        }
    }

    @Test
    void anotherSeedGivesOtherNumbers() {
        assertNotEquals(new MobileNumbers(1).at(0), new MobileNumbers(2).at(0));
    }

    @Test
    void thereIsNoNumberBeyondTheRanges() {
        assertThrows(IllegalArgumentException.class, () -> new MobileNumbers(1).at(LAST + 1));
    }
}
