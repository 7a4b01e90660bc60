package crm.system.presence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.system.jobs.JobStopped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private final AtomicLong clock = new AtomicLong(Long.MAX_VALUE - 7);
    private final PeopleAtWork people = new PeopleAtWork(clock::get);
    private final List<Long> told = new ArrayList<>();
    private int share = 25;
    private Runnable whileResting = () -> {};
    private boolean keepComing;
    private long rested;

    private final Turns turns = new Turns(people, () -> share, told::add, () -> whileResting.run(), most -> {
        rested += most;
        pass(most);
    });

    @Test
    void withNobodyThereAJobWorksOn() {
        steps(3, 1_000);

        assertEquals(List.of(0L, 1L, 2L), told);
        assertEquals(0, rested);
    }

    @Test
    void whileManyAreAtWorkAJobKeepsToItsShare() {
        manyCome();
        keepComing = true;

        steps(5, 1_000);

        assertEquals(List.of(0L, 1L, 2L, 3L, 4L), told);
        assertEquals(TimeUnit.SECONDS.toNanos(4 * 3), rested, "between five steps there are four rests");
    }

    @Test
    void anotherShareCountsFromTheNextRestOn() {
        manyCome();
        keepComing = true;
        steps(2, 1_000);
        rested = 0;
        share = 50;

        steps(1, 0);

        assertEquals(TimeUnit.SECONDS.toNanos(1), rested);
    }

    @Test
    void aWholeShareMeansNoRest() {
        manyCome();
        share = 100;

        steps(3, 1_000);

        assertEquals(0, rested);
    }

    @Test
    void aLongRestEndsWhenPeopleAreGone() {
        manyCome();

        steps(2, 60_000);
        assertEquals(0, rested, "after a minute's step they are gone already");

        manyCome();
        turns.next(2);
        assertTrue(rested > 0 && rested < TimeUnit.SECONDS.toNanos(12), () -> rested + " ns");
    }

    @Test
    void aJobIsStoppedInTheMiddleOfARest() {
        manyCome();
        steps(1, 1_000);
        whileResting = () -> {
            throw JobStopped.takenOver();
        };

        assertThrows(JobStopped.class, () -> turns.next(1));
        assertEquals(List.of(0L), told);
    }

    @Test
    void aThreadThatIsToldToEndStopsAsItsNodeDoesAndKeepsNoMark() {
        manyCome();
        Turns woken = new Turns(people, () -> share, told::add, () -> {}, most -> {
            throw new InterruptedException();
        });
        woken.next(0);
        pass(TimeUnit.SECONDS.toNanos(1));

        JobStopped stopped = assertThrows(JobStopped.class, () -> woken.next(1));

        assertEquals(JobStopped.Reason.NODE_STOPS, stopped.reason());
        assertFalse(Thread.currentThread().isInterrupted());
    }

    /** Steps of so many milliseconds each. */
    private void steps(int count, long millis) {
        for (int step = 0; step < count; step++) {
            turns.next(step);
            pass(TimeUnit.MILLISECONDS.toNanos(millis));
        }
    }

    private void manyCome() {
        for (int page = 0; page < 100; page++) {
            people.seen();
        }
    }

    private void pass(long nanos) {
        clock.addAndGet(nanos);
        if (keepComing) {
            manyCome();
        }
    }
}
