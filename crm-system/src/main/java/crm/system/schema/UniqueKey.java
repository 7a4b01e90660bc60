package crm.system.schema;

import java.sql.SQLException;

/** Tells from a failed write whether an integrity rule of the table refused it. */
public final class UniqueKey {

    private UniqueKey() {}

    /** SQL state 23…: an integrity rule of the table, in both databases. */
    public static boolean isBroken(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && sql.getSQLState().startsWith("23")) {
                return true;
            }
        }
        return false;
    }
}
