package crm.system.intake;

import crm.system.jobs.JobRun;
import crm.system.jobs.JobState;

/**
 * An import with what runs for it.
 *
 * @param work the import
 * @param trial the last dry run; null before the first
 * @param run the run that takes the rows in; null before it is ordered
 * @param sameFile an earlier import of a file with the same content; null when there is none
 */
public record ImportStatus(Import work, JobRun trial, JobRun run, Import sameFile) {

    public boolean isTrialOver() {
        return trial != null && trial.getState().isOver();
    }

    /** Whether it moves without anybody doing anything. */
    public boolean isUnderWay() {
        JobRun now = run == null ? trial : run;
        return now != null && !now.getState().isOver() && now.getState() != JobState.PAUSED;
    }
}
