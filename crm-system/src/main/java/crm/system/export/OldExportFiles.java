package crm.system.export;

import crm.system.jobs.JobResult;
import crm.system.jobs.NightlyJob;
import crm.system.jobs.RunningJob;
import crm.system.notice.Wording;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalTime;

/** Removes the files of lists that were taken out a week ago. */
@Dependent
class OldExportFiles implements NightlyJob {

    @Inject
    private ExportService exports;

    @Override
    public String name() {
        return "shared.export.cleaning";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(2, 50);
    }

    @Override
    public JobResult run(RunningJob running) {
        long removed = 0;
        for (int now = exports.removeOutdated(); now > 0; now = exports.removeOutdated()) {
            removed += now;
            running.done(removed);
        }
        return new JobResult(Wording.of("shared.export.cleaned", removed), null);
    }
}
