package crm.system.jobs;

/** Where a run stands. */
public enum JobState {
    /** Ordered, waits for a thread. */
    QUEUED,
    RUNNING,
    /** Stopped by a person, goes on when told to. */
    PAUSED,
    DONE,
    FAILED,
    CANCELLED;

    public boolean isOver() {
        return this == DONE || this == FAILED || this == CANCELLED;
    }
}
