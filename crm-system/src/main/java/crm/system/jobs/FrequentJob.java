package crm.system.jobs;

/**
 * Work done every few seconds, on one node at a time. It leaves no run behind: there would be thousands a day, and each
 * is too short to be watched.
 */
public interface FrequentJob {

    /** Its name for good, {@code area.thing}. */
    String name();

    int everySeconds();

    /** Does what there is to do. @throws Exception whatever stops it; it is logged, and the next time comes anyway */
    void run() throws Exception;
}
