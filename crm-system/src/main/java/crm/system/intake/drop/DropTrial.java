package crm.system.intake.drop;

import crm.system.intake.DropImports;
import crm.system.intake.Import;
import crm.system.jobs.JobRun;
import crm.system.jobs.JobState;
import crm.system.notice.Wording;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** Has a file that became an import tried, and follows it until a person or nobody is needed. */
@Dependent
class DropTrial {

    @Inject
    private DropStore drops;

    @Inject
    private DropImports imports;

    @Inject
    private DropActing acting;

    /** Orders the dry run, where that was not done before the server stopped. */
    void begin(DropSource source, DropFile file) throws Exception {
        acting.as(source, () -> {
            Optional<Import> same = imports.sameStarted(file.getImportId());
            if (same.isPresent()) {
                refuse(file, same.get());
            } else if (imports.trial(file.getImportId()).isPresent() || imports.tryOutAsKept(file.getImportId())) {
                file.become(DropState.TRYING, null);
            } else {
                file.become(DropState.WAITING, Wording.of("system.drop.needsMapping"));
            }
            return file;
        });
    }

    /** The clear content counts: an encrypted file looks new each time. */
    private static void refuse(DropFile file, Import same) {
        file.become(
                DropState.FAILED,
                Wording.of("system.drop.sameFile", same.getFile().getName()));
    }

    /** Goes on with a file whose dry run was under way. */
    void follow(DropSource source, DropFile file) {
        try {
            acting.as(source, () -> {
                JobRun trial = imports.trial(file.getImportId()).orElse(null);
                if (trial != null && trial.getState().isOver()) {
                    decide(source, file, trial);
                }
                return file;
            });
        } catch (Exception failed) {
            file.become(DropState.FAILED, DropActing.reason(failed));
        }
        drops.keep(file);
    }

    private void decide(DropSource source, DropFile file, JobRun trial) {
        Import work = imports.byId(file.getImportId());
        if (work.isStarted()) {
            file.become(DropState.STARTED, null);
        } else if (trial.getState() != JobState.DONE) {
            file.become(DropState.FAILED, trial.getMessage());
        } else if (work.getTrialRejected() > 0 || work.getTrialAccepted() == 0) {
            file.become(DropState.WAITING, Wording.of("system.drop.hasRejects", work.getTrialRejected()));
        } else if (source.isStartsItself()) {
            file.become(DropState.STARTED, null);
            imports.startUnlessSame(file.getImportId()).ifPresent(same -> refuse(file, same));
        } else {
            file.become(DropState.WAITING, Wording.of("system.drop.waits", work.getTrialAccepted()));
        }
    }
}
