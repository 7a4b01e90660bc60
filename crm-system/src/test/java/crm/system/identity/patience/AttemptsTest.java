package crm.system.identity.patience;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AttemptsTest {

    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    private final Attempts attempts = new Attempts(100);

    @Test
    void failuresAddUp() {
        attempts.fail("manager", NOON, HALF_AN_HOUR);
        attempts.fail("manager", NOON.plusSeconds(60), HALF_AN_HOUR);

        assertEquals(2, attempts.failures("manager", NOON.plusSeconds(61), HALF_AN_HOUR));
        assertEquals(0, attempts.failures("agent", NOON, HALF_AN_HOUR));
    }

    @Test
    void failuresAreForgottenAfterAWhile() {
        attempts.fail("manager", NOON, HALF_AN_HOUR);

        assertEquals(0, attempts.failures("manager", NOON.plus(HALF_AN_HOUR).plusSeconds(1), HALF_AN_HOUR));
    }

    @Test
    void aFailureAfterAWhileIsTheFirstAgain() {
        attempts.fail("manager", NOON, HALF_AN_HOUR);

        assertEquals(1, attempts.fail("manager", NOON.plus(Duration.ofHours(2)), HALF_AN_HOUR));
    }

    @Test
    void everyMinuteIsCountedAnew() {
        attempts.count("127.0.0.1", NOON);
        attempts.count("127.0.0.1", NOON.plusSeconds(59));

        assertEquals(3, attempts.count("127.0.0.1", NOON.plusSeconds(59)));
        assertEquals(1, attempts.count("127.0.0.1", NOON.plusSeconds(60)));
    }

    @Test
    void aFloodOfNamesTakesNoMoreRoomThanIsGiven() {
        for (int i = 0; i < 10_000; i++) {
            attempts.fail("name" + i, NOON, HALF_AN_HOUR);
        }

        assertEquals(100, attempts.size());
    }
}
