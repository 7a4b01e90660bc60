package crm.system.jobs;

/** What a person wants of a run that is under way. */
public enum JobWish {
    NONE,
    PAUSE,
    CANCEL
}
