package crm.system.intake.undo;

import crm.system.intake.IntakeSettings;
import crm.system.jobs.JobResult;
import crm.system.jobs.NightlyJob;
import crm.system.jobs.RunningJob;
import crm.system.notice.Wording;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;

/** Forgets what old imports wrote: they can be undone no more, and what people were called before is kept no longer. */
@Dependent
class OldJournals implements NightlyJob {

    @Inject
    private UndoStore undos;

    @Inject
    private IntakeSettings settings;

    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "system.import.journals";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(2, 50);
    }

    @Override
    public JobResult run(RunningJob running) {
        long forgotten = 0;
        for (long importId : undos.outdated(clock.instant().minus(Duration.ofDays(settings.undoDays())))) {
            if (!undos.markForgotten(importId)) {
                continue;
            }
            while (undos.forgetSome(importId) > 0) {
                running.done(forgotten);
            }
            running.done(++forgotten);
        }
        return new JobResult(Wording.of("system.import.journalsForgotten", forgotten), null);
    }
}
