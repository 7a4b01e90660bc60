package crm.system.intake.undo;

import crm.system.intake.ChunkFault;
import crm.system.intake.Import;
import crm.system.intake.IntakeSettings;
import crm.system.intake.UndoableImports;
import crm.system.intake.journal.UndoOrder;
import crm.system.jobs.BackgroundJob;
import crm.system.jobs.JobResult;
import crm.system.jobs.RunningJob;
import crm.system.notice.Wording;
import crm.system.presence.Courtesy;
import crm.system.presence.Turns;
import crm.system.session.CurrentUser;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;

/** Undoes an import in the background. */
@Dependent
class UndoJob implements BackgroundJob {

    static final String NAME = "system.import.undo";

    @Inject
    private UndoStore undos;

    @Inject
    private UndoableImports imports;

    @Inject
    private UndoWriter writer;

    @Inject
    private IntakeSettings settings;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Courtesy courtesy;

    @Inject
    private Clock clock;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public JobResult run(RunningJob running) {
        long importId = Long.parseLong(running.parameter());
        Import work = imports.forRun(importId);
        ImportUndo undo = undos.forRun(importId);
        UndoOrder order = new UndoOrder(
                importId,
                work.getSource(),
                currentUser.actor(),
                currentUser.scope(),
                undo.getReason(),
                clock.instant());
        UndoRun run = new UndoRun(undo.getId(), running.claim(), order, imports.takeBack(work));
        writer.claim(undo.getId(), running.claim());
        running.total(undo.getTotal());
        long done = undo.getUndone() + undo.getKept();
        Turns turns = courtesy.turns(running);
        int taken;
        do {
            turns.next(done);
            taken = take(run);
            done += taken;
        } while (taken > 0);
        running.done(done);
        ImportUndo now = undos.forRun(importId);
        String key = now.getKept() == 0 ? "system.import.undoDone" : "system.import.undoDoneBut";
        return new JobResult(Wording.of(key, work.getFile().getName(), now.getUndone(), now.getKept()), null);
    }

    /** A stretch that the database refuses is taken record by record, so that only the guilty ones stay. */
    private int take(UndoRun run) {
        int most = settings.chunkRows();
        try {
            return writer.takeBack(run, most);
        } catch (RuntimeException failed) {
            if (ChunkFault.ofRow(failed).isEmpty()) {
                throw failed;
            }
        }
        int done = 0;
        int taken = 1;
        while (done < most && taken > 0) {
            taken = takeOne(run);
            done += taken;
        }
        return done;
    }

    private int takeOne(UndoRun run) {
        try {
            return writer.takeBack(run, 1);
        } catch (RuntimeException failed) {
            writer.leave(run, ChunkFault.ofRow(failed).orElseThrow(() -> failed));
            return 1;
        }
    }
}
