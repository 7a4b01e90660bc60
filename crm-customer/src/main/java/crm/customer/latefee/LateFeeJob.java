package crm.customer.latefee;

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

/** Brings the late fees of everybody up to the day; run twice, the second run charges nothing. */
@Dependent
class LateFeeJob implements NightlyJob {

    private static final int AT_ONCE = 500;
    private static final Logger LOG = Logger.getLogger(LateFeeJob.class.getName());

    @Inject
    private LateFees fees;

    @Override
    public String name() {
        return "customer.latefee.job";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(1, 30);
    }

    @Override
    public JobResult run(RunningJob running) {
        long looked = 0;
        long charged = 0;
        long failures = 0;
        List<Long> some = fees.late(0, AT_ONCE);
        while (!some.isEmpty()) {
            for (long customer : some) {
                try {
                    charged += fees.bringUp(customer);
                } catch (RuntimeException failed) {
                    // The next night makes up for it.
                    failures++;
                    LOG.log(Level.WARNING, "Late fees of customer " + customer + " failed; the others go on", failed);
                }
                running.done(++looked);
            }
            some = fees.late(some.get(some.size() - 1), AT_ONCE);
        }
        return new JobResult(Wording.of("customer.latefee.job.done", looked, charged, failures), null);
    }
}
