package crm.system.intake;

import crm.system.jobs.BackgroundJob;
import crm.system.jobs.JobResult;
import crm.system.jobs.RunningJob;
import crm.system.notice.Wording;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;

/** Takes a file in, in the background. */
@Dependent
class ImportJob implements BackgroundJob {

    static final String NAME = "system.import.run";

    @Inject
    private ImportRunner runner;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public JobResult run(RunningJob running) throws IOException {
        Import done = runner.run(Long.parseLong(running.parameter()), running);
        String key = done.getRejected() == 0 ? "system.import.done" : "system.import.doneWithRejects";
        return new JobResult(Wording.of(key, done.getFile().getName(), done.getAccepted(), done.getRejected()), null);
    }
}
