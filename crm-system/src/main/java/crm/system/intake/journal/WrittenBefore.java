package crm.system.intake.journal;

import crm.system.schema.KeyLookup;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Asks the journal of an import which of some records stand in it. */
final class WrittenBefore {

    private static final String JOIN = "INNER JOIN sys_import_written w ON ";

    /** A changed record has a line of its own. */
    private static final KeyLookup CHANGED =
            new KeyLookup("SELECT wanted.val", JOIN + "w.first_id = wanted.val AND w.import_id = ?", "val BIGINT");

    /** No line of made records is longer than a chunk, which has 10,000 rows at most: so far back one may begin. */
    private static final KeyLookup MADE = new KeyLookup(
            "SELECT wanted.val",
            JOIN + "w.version_after IS NULL AND w.first_id <= wanted.val AND w.first_id > wanted.val - 10000"
                    + " AND w.last_id >= wanted.val AND w.import_id = ?",
            "val BIGINT");

    private WrittenBefore() {}

    static Set<Long> among(long importId, List<Long> ids, Connection connection) throws SQLException {
        Set<Long> found = new HashSet<>();
        CHANGED.each(connection, ids, line -> found.add(line.getLong(1)), importId);
        MADE.each(connection, ids, line -> found.add(line.getLong(1)), importId);
        return found;
    }
}
