package crm.system.jobs;

import java.util.Optional;

/** What a job at work knows of its run, and the way it tells how far it is. */
public class RunningJob {

    /** Progress is written at most this often; a stop is noticed as fast. */
    private static final long WRITE_EVERY_NANOS = 700_000_000L;

    private static final double NEWER_SHARE = 0.3;

    private final long runId;
    private final String parameter;
    private final String claim;
    private final Line line;
    private long total;
    private long done;
    private long writtenDone;
    private long writtenAt;
    private double rate;

    /** Where progress goes and stops come from. */
    interface Line {
        /** @return what people want of the run; empty when it is no longer ours */
        Optional<JobWish> progress(long runId, String claim, long done, long total, long rate);

        boolean nodeStops();
    }

    RunningJob(JobRun run, Line line) {
        this(run.getId(), run.getParameter(), run.getClaim(), run.getDone(), run.getTotal(), line);
    }

    RunningJob(long runId, String parameter, String claim, long done, long total, Line line) {
        this.runId = runId;
        this.parameter = parameter;
        this.claim = claim;
        this.done = done;
        this.total = total;
        this.line = line;
        writtenDone = done;
        writtenAt = System.nanoTime();
    }

    public long runId() {
        return runId;
    }

    public String parameter() {
        return parameter;
    }

    /**
     * New with every taking up of a run. A job that writes with its own checkpoint compares it there, in the same
     * transaction, so that a node thought dead cannot write on.
     */
    public String claim() {
        return claim;
    }

    /** Tells how many steps there are in all. */
    public void total(long steps) {
        total = steps;
    }

    /**
     * Tells how many steps are done in all; cheap, to be called after every step.
     *
     * @throws JobStopped when the work has to stop here
     */
    public void done(long steps) {
        done = steps;
        long now = System.nanoTime();
        if (now - writtenAt >= WRITE_EVERY_NANOS) {
            write(now);
        }
    }

    /**
     * Writes the progress at once.
     *
     * @throws JobStopped when the work has to stop here
     */
    public void checkpoint() {
        write(System.nanoTime());
    }

    /**
     * Says that the job rests between two steps. The rate stays: the next step tells what it comes to with the rest.
     *
     * @throws JobStopped when the work has to stop here
     */
    public void resting() {
        tell();
    }

    private void write(long now) {
        double seconds = Math.max(1e-3, (now - writtenAt) / 1e9);
        double latest = (done - writtenDone) / seconds;
        rate = rate == 0 ? latest : rate * (1 - NEWER_SHARE) + latest * NEWER_SHARE;
        writtenAt = now;
        writtenDone = done;
        tell();
    }

    private void tell() {
        Optional<JobWish> wish = line.progress(runId, claim, done, total, Math.round(rate));
        if (line.nodeStops()) {
            throw new JobStopped(JobStopped.Reason.NODE_STOPS);
        }
        switch (wish.orElseThrow(() -> new JobStopped(JobStopped.Reason.TAKEN_OVER))) {
            case CANCEL -> throw new JobStopped(JobStopped.Reason.CANCELLED);
            case PAUSE -> throw new JobStopped(JobStopped.Reason.PAUSED);
            case NONE -> {
                // goes on
            }
        }
    }
}
