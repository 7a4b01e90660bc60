package crm.system.jobs;

import crm.system.notice.Wording;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;

/** Turns the hour of a nightly job into a run. */
@Dependent
class NightWork {

    @Inject
    private JobRunStore runs;

    @Inject
    private JobRunner runner;

    @Inject
    private Clock clock;

    void carryOut(String job, String node) {
        JobRun run = new JobRun(new JobOrder(job, null, Wording.of(job), null), null, clock.instant());
        runs.add(run);
        runner.carryOut(run.getId(), node);
    }
}
