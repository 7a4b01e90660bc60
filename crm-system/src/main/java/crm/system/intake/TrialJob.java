package crm.system.intake;

import crm.system.jobs.BackgroundJob;
import crm.system.jobs.JobResult;
import crm.system.jobs.RunningJob;
import crm.system.notice.Wording;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;

/** Says in the background what taking a file in would come to. */
@Dependent
class TrialJob implements BackgroundJob {

    static final String NAME = "system.import.trial";

    @Inject
    private ImportRunner runner;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public JobResult run(RunningJob running) throws IOException {
        Import tried = runner.tryOut(Long.parseLong(running.parameter()), running);
        Wording message = Wording.of(
                "system.import.tried", tried.getFile().getName(), tried.getTrialAccepted(), tried.getTrialRejected());
        return new JobResult(message, null);
    }
}
