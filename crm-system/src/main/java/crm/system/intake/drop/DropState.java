package crm.system.intake.drop;

/** What became of a file in a drop folder. */
public enum DropState {
    /** Lies there; taken when the next look finds it unchanged. */
    SEEN,
    /** Being read; a stopped server goes on with it when it is back. */
    TAKING,
    /** Taken; the dry run is under way. */
    TRYING,
    /** Taken; a person decides. */
    WAITING,
    /** Its rows are being taken in, or are in. */
    STARTED,
    /** Could not be taken. */
    FAILED,
    /** Was gone before it could be taken. */
    VANISHED
}
