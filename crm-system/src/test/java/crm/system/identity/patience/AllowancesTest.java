package crm.system.identity.patience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class AllowancesTest {

    private static final long MINUTE = 29_000_000;

    private final Allowances allowances = new Allowances(100);

    @Test
    void whatWasGrantedIsSpentOnce() {
        allowances.grant("hall", MINUTE, 2);

        assertTrue(allowances.spend("hall", MINUTE));
        assertTrue(allowances.spend("hall", MINUTE));
        assertFalse(allowances.spend("hall", MINUTE));
        assertFalse(allowances.spend("other hall", MINUTE));
    }

    @Test
    void whatIsLeftOfAMinuteIsNotTakenIntoTheNext() {
        allowances.grant("hall", MINUTE, 2);
        allowances.exhaust("hall", MINUTE + 1);

        assertTrue(allowances.isExhausted("hall", MINUTE + 1));
        assertFalse(allowances.isExhausted("hall", MINUTE + 2));
        assertFalse(allowances.spend("hall", MINUTE + 2));
    }

    @Test
    void thatNothingIsLeftIsNewsOnceAMinute() {
        assertTrue(allowances.exhaust("hall", MINUTE));
        assertFalse(allowances.exhaust("hall", MINUTE));
        assertTrue(allowances.exhaust("hall", MINUTE + 1));
    }

    @Test
    void aFloodOfKeysTakesNoMoreRoomThanIsGiven() {
        for (int at = 0; at < 10_000; at++) {
            allowances.exhaust("hall" + at, MINUTE);
        }

        assertEquals(100, allowances.size());
    }
}
