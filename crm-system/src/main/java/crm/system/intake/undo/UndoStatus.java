package crm.system.intake.undo;

import crm.system.jobs.JobRun;

/**
 * Whether an import can be undone, and how far that is.
 *
 * @param possible whether it can be asked for now
 * @param undo null while nobody asked for it
 * @param run what runs for it; null while nobody asked for it
 */
public record UndoStatus(boolean possible, ImportUndo undo, JobRun run) {

    public boolean isUnderWay() {
        return run != null && !run.getState().isOver();
    }
}
