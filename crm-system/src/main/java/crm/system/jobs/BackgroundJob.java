package crm.system.jobs;

/** A kind of work done in the background; a bean, found by its name. */
public interface BackgroundJob {

    /** Its name for good, {@code area.thing}; also a message key. */
    String name();

    /**
     * Does the work, in the name of the account that ordered it. It may be called again for the same run, after a pause
     * or a crash: it keeps its own checkpoint and goes on from there.
     *
     * @return what the person is told at the end
     * @throws Exception whatever stops the work; a broken rule of the business is told as it is, anything else by number
     */
    JobResult run(RunningJob running) throws Exception;
}
