package crm.customer.closing;

import crm.system.jobs.JobResult;
import crm.system.jobs.NightlyJob;
import crm.system.jobs.RunningJob;
import crm.system.notice.Wording;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.List;

/** Closes accounts that were settled where nobody here was told of it. */
@Dependent
class SettledAccountsJob implements NightlyJob {

    private static final int AT_ONCE = 200;

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
                closed += accounts.closeIfSettled(closing) ? 1 : 0;
                running.done(++looked);
            }
            some = accounts.waiting(some.get(some.size() - 1), AT_ONCE);
        }
        return new JobResult(Wording.of("customer.closing.job.done", looked, closed), null);
    }
}
