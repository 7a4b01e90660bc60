package crm.system.keys;

import java.io.Serializable;
import java.time.Instant;

/**
 * How far a rotation is; the next rows to look at come after the last row of the table.
 *
 * @param table null before the first
 * @param changed how many values were encrypted anew so far
 * @param finishedAt null while it is at work
 */
public record Rotation(String table, long lastRow, long changed, Instant startedAt, Instant finishedAt)
        implements Serializable {

    public boolean isFinished() {
        return finishedAt != null;
    }
}
