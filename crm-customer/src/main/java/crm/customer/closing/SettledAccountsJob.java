package crm.customer.closing;

import crm.system.jobs.JobResult;
import crm.system.jobs.NightlyJob;
import crm.system.jobs.RunningJob;
import crm.system.notice.Wording;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Closes accounts that were settled where nobody here was told of it. */
@Dependent
class SettledAccountsJob implements NightlyJob {

    private static final int AT_ONCE = 200;
    private static final Logger LOG = Logger.getLogger(SettledAccountsJob.class.getName());

    @Inject
    private SettledAccounts accounts;

    @Override
    public String name() {
        return "customer.closing.job";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(3, 20);
    }

    @Override
    public JobResult run(RunningJob running) {
        long closed = 0;
        long looked = 0;
        List<Long> some = accounts.waiting(0, AT_ONCE);
        while (!some.isEmpty()) {
            for (long closing : some) {
                try {
                    closed += accounts.closeIfSettled(closing) ? 1 : 0;
                } catch (RuntimeException failed) {
                    LOG.log(
                            Level.WARNING,
                            "Cancellation " + closing + " could not be closed; the others go on",
                            failed);
                }
                running.done(++looked);
            }
            some = accounts.waiting(some.get(some.size() - 1), AT_ONCE);
        }
        return new JobResult(Wording.of("customer.closing.job.done", looked, closed), null);
    }
}
