package crm.system.intake;

import crm.system.errors.BusinessRuleViolation;
import crm.system.jobs.JobStopped;
import crm.system.notice.Wording;
import java.sql.SQLException;
import java.util.Optional;

/** Tells whether a chunk failed because of one of its rows, or for a reason that would strike any row. */
public final class ChunkFault {

    private ChunkFault() {}

    /** What to tell of the row, when it is the row's fault: a rule it breaks, a value or key the database refuses. */
    public static Optional<Wording> ofRow(Throwable thrown) {
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            if (at instanceof JobStopped) {
                return Optional.empty();
            }
            if (at instanceof BusinessRuleViolation rule) {
                return Optional.of(Wording.of(rule.key(), rule.values().toArray()));
            }
            if (at instanceof SQLException refused && isOfData(refused)) {
                return Optional.of(Wording.of("system.intake.row.refused", refused.getSQLState()));
            }
        }
        return Optional.empty();
    }

    /** SQL:2016 part 2, 24.1: class 22 is a data exception, class 23 a violated constraint. */
    private static boolean isOfData(SQLException refused) {
        String state = refused.getSQLState();
        return state != null && (state.startsWith("22") || state.startsWith("23"));
    }
}
