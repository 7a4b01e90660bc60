package crm.system.jobs;

import crm.system.notice.Wording;
import java.util.concurrent.TimeUnit;

/** Runs of jobs that a test waits for. */
public final class JobRuns {

    private static final int WAIT_SECONDS = 60;

    private JobRuns() {}

    /** Starts a job in the name of whoever acts and waits for its end. @return where it stands then */
    public static JobState toTheEnd(JobService jobs, String job, String parameter) throws InterruptedException {
        long run = jobs.start(new JobOrder(job, parameter, Wording.of("system.job.state.QUEUED"), null));
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(WAIT_SECONDS);
        while (!jobs.byId(run).getState().isOver() && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return jobs.byId(run).getState();
    }
}
