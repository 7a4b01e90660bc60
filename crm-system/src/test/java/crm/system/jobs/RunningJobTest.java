package crm.system.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class RunningJobTest {

    private Optional<JobWish> wish = Optional.of(JobWish.NONE);
    private boolean nodeStops;
    private int writes;

    private final RunningJob running = new RunningJob(1, "7", "claim", 0, 0, new RunningJob.Line() {
        @Override
        public Optional<JobWish> progress(long runId, String claim, long done, long total, long rate) {
            writes++;
            return wish;
        }

        @Override
        public boolean nodeStops() {
            return nodeStops;
        }
    });

    @Test
    void aMillionStepsInNoTimeAreHardlyEverWritten() {
        for (int step = 0; step < 1_000_000; step++) {
            running.done(step);
        }

        assertTrue(writes <= 5, () -> writes + " writes");
    }

    @Test
    void aJobIsStoppedAlsoWhileItRests() {
        running.resting();
        wish = Optional.of(JobWish.CANCEL);

        assertEquals(
                JobStopped.Reason.CANCELLED,
                assertThrows(JobStopped.class, running::resting).reason());
    }

    @Test
    void aCancelledJobIsStoppedAtItsNextCheckpoint() {
        wish = Optional.of(JobWish.CANCEL);

        assertEquals(JobStopped.Reason.CANCELLED, stop());
    }

    @Test
    void aPausedJobIsStoppedAtItsNextCheckpoint() {
        wish = Optional.of(JobWish.PAUSE);

        assertEquals(JobStopped.Reason.PAUSED, stop());
    }

    @Test
    void aJobWhoseRunWasTakenOverStops() {
        wish = Optional.empty();

        assertEquals(JobStopped.Reason.TAKEN_OVER, stop());
    }

    @Test
    void aStoppingNodeStopsItsJobs() {
        nodeStops = true;

        assertEquals(JobStopped.Reason.NODE_STOPS, stop());
    }

    private JobStopped.Reason stop() {
        return assertThrows(JobStopped.class, running::checkpoint).reason();
    }
}
