package crm.system.presence;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PeopleAtWorkTest {

    /** It turns over in the middle of a test: such a clock may. */
    private final AtomicLong clock = new AtomicLong(Long.MAX_VALUE - 7);

    private final PeopleAtWork people = new PeopleAtWork(clock::get);

    @Test
    void onePersonsPagesAreNotManyPeople() {
        for (int page = 0; page < 60; page++) {
            people.seen();
            clock.addAndGet(TimeUnit.SECONDS.toNanos(2));
            assertFalse(people.areMany());
        }
    }

    @Test
    void tenPagesASecondAreManyPeopleUntilTenSecondsAfterTheLastOfThem() {
        for (int page = 0; page < 3_000; page++) {
            people.seen();
            clock.addAndGet(TimeUnit.MILLISECONDS.toNanos(100));
        }
        assertTrue(people.areMany());
        clock.addAndGet(TimeUnit.SECONDS.toNanos(9));
        assertTrue(people.areMany());

        clock.addAndGet(TimeUnit.SECONDS.toNanos(2));
        assertFalse(people.areMany());
    }
}
