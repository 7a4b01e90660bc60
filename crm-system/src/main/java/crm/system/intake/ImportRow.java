package crm.system.intake;

import crm.system.jobs.JobState;
import java.time.Instant;

/**
 * One line of the list of imports.
 *
 * @param next rows behind the checkpoint
 * @param state of the run; null while it was only uploaded
 * @param rate rows per second, lately
 * @param undone whether somebody asked for it to be undone
 */
public record ImportRow(
        Long id,
        String kind,
        String source,
        String fileName,
        long rows,
        long accepted,
        long rejected,
        long next,
        Instant uploadedAt,
        JobState state,
        Long rate,
        boolean undone) {

    /** Share done, 0 to 100. */
    public int percent() {
        return rows == 0 ? 0 : (int) (next * 100 / rows);
    }

    /** Whether it moves without anybody doing anything. */
    public boolean isUnderWay() {
        return state == JobState.QUEUED || state == JobState.RUNNING;
    }
}
