package crm.system.intake;

import crm.system.intake.file.FileVault;
import crm.system.jobs.JobResult;
import crm.system.jobs.NightlyJob;
import crm.system.jobs.RunningJob;
import crm.system.notice.Wording;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;

/** Removes imported files and the rows they left behind when their time is over; the counts stay. */
@Dependent
class OldImportFiles implements NightlyJob {

    /** An upload that is still coming in, or a workbook that is still open, is younger than this. */
    private static final Duration LONGEST_USE = Duration.ofDays(2);

    @Inject
    private ImportStore imports;

    @Inject
    private FileVault vault;

    @Inject
    private IntakeSettings settings;

    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "system.import.cleaning";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(2, 40);
    }

    @Override
    public JobResult run(RunningJob running) {
        List<Import> outdated = imports.outdated(clock.instant().minus(Duration.ofDays(settings.keepDays())));
        long removed = 0;
        for (Import old : outdated) {
            vault.remove(old.getFile().getStoredName());
            imports.forgetFile(old.getId());
            running.done(++removed);
        }
        removed += vault.removeStrays(imports.keptFiles(), clock.instant().minus(LONGEST_USE));
        return new JobResult(Wording.of("system.import.cleaned", removed), null);
    }
}
