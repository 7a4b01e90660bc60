package crm.customer.usage.record;

import crm.system.jobs.JobResult;
import crm.system.jobs.NightlyJob;
import crm.system.jobs.RunningJob;
import crm.system.notice.Wording;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalTime;

/** Removes single usages whose time is over; the sums of their months stay. */
@Dependent
class OldUsageRecordsJob implements NightlyJob {

    private static final int AT_ONCE = 1_000;

    @Inject
    private OldUsageRecords old;

    @Override
    public String name() {
        return "customer.usage.cleaning";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(2, 55);
    }

    @Override
    public JobResult run(RunningJob running) {
        long removed = 0;
        for (int some = old.removeSome(AT_ONCE); some > 0; some = old.removeSome(AT_ONCE)) {
            removed += some;
            running.done(removed);
        }
        return new JobResult(Wording.of("customer.usage.cleaned", removed), null);
    }
}
