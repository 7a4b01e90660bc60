package crm.system.jobs;

import jakarta.ejb.ApplicationException;

/** Thrown into a running job that has to stop; the job lets it pass. */
@ApplicationException(rollback = true)
public class JobStopped extends RuntimeException {

    /** Why it has to stop. */
    public enum Reason {
        CANCELLED,
        PAUSED,
        /** The node shuts down; the run is taken up again by the next. */
        NODE_STOPS,
        /** Another node has taken the run up, thinking this one dead. */
        TAKEN_OVER
    }

    private final Reason reason;

    JobStopped(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /** For jobs that compare their claim with their own checkpoint and find another's. */
    public static JobStopped takenOver() {
        return new JobStopped(Reason.TAKEN_OVER);
    }

    /** For jobs whose thread is told to end. */
    public static JobStopped nodeStops() {
        return new JobStopped(Reason.NODE_STOPS);
    }

    public Reason reason() {
        return reason;
    }
}
