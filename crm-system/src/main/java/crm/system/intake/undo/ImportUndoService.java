package crm.system.intake.undo;

import crm.system.audit.AuditFact;
import crm.system.audit.AuditTrail;
import crm.system.intake.Import;
import crm.system.intake.ImportPermissions;
import crm.system.intake.UndoableImports;
import crm.system.jobs.JobOrder;
import crm.system.jobs.JobRun;
import crm.system.jobs.JobService;
import crm.system.jobs.JobState;
import crm.system.notice.Wording;
import crm.system.session.CurrentUser;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Undoes imports as a whole: whoever may import a kind may undo its imports. */
@Stateless
public class ImportUndoService {

    private static final String PAGE = "/system/import.xhtml?id=";

    @Inject
    private UndoStore undos;

    @Inject
    private UndoableImports imports;

    @Inject
    private JobService jobs;

    @Inject
    private AuditTrail audit;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    @RequiresPermissions(ImportPermissions.RUN)
    public UndoStatus status(long importId) {
        Import work = imports.byId(importId);
        ImportUndo undo = undos.ofImport(importId).orElse(null);
        JobRun run = undo == null ? null : jobs.ofSeenWork(undo.getJobRunId());
        return new UndoStatus(isPossible(work, undo, run), undo, run);
    }

    private boolean isPossible(Import work, ImportUndo undo, JobRun run) {
        boolean idle = undo == null || (run.getState().isOver() && run.getState() != JobState.DONE);
        boolean worked = work.isStarted()
                && jobs.ofSeenWork(work.getJobRunId()).getState().isOver();
        return idle
                && worked
                && !work.isJournalForgotten()
                && imports.canTakeBack(work)
                && undos.hasWritten(work.getId());
    }

    /**
     * Has an import undone in the background, or goes on with an undo that was stopped.
     *
     * @param reason why, in the person's words
     * @throws CannotBeUndone when it is at work, wrote nothing that can be taken back, or is undone already
     */
    @RequiresPermissions(ImportPermissions.RUN)
    public void undo(long importId, @NotBlank @Size(max = 300) String reason) {
        Import work = imports.byId(importId);
        // First the import's row: what is asked then stays true until this is committed.
        if (!undos.stopImport(importId) || !status(importId).possible()) {
            throw new CannotBeUndone(work.getFile().getName());
        }
        ImportUndo undo = undos.ofImport(importId).orElseGet(() -> new ImportUndo(importId, undos.written(importId)));
        long run = jobs.start(new JobOrder(
                UndoJob.NAME,
                Long.toString(importId),
                Wording.of("system.import.undoTitle", work.getFile().getName()),
                PAGE + importId));
        undo.ask(reason.strip(), currentUser.actor(), run, clock.instant());
        undos.add(undo);
        audit.record(AuditFact.done("system:import:undo", "import", importId));
    }

    /** Stops an undo, if there is one; what is taken back stays so, and it can be gone on with. */
    @RequiresPermissions(ImportPermissions.RUN)
    public void cancel(long importId) {
        imports.byId(importId);
        undos.ofImport(importId).ifPresent(undo -> jobs.cancel(undo.getJobRunId()));
    }

    /** The first records that stay, each with the reason. */
    @RequiresPermissions(ImportPermissions.RUN)
    public List<NotUndone> notUndone(long importId, int most) {
        imports.byId(importId);
        return undos.notUndone(importId, most);
    }
}
