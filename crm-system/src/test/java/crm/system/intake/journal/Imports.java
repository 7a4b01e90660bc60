package crm.system.intake.journal;

import crm.system.demo.DemoRun;
import java.sql.SQLException;

/** Imports to hang lines on. */
public final class Imports {

    private Imports() {}

    /** An import without a file. @return its id */
    public static long insert(DemoRun database, long id) throws SQLException {
        database.execute("INSERT INTO sys_import (id, version, kind, source, file_name, file_bytes, sha256, format,"
                + " charset, bom, separator, quote_sign, line_end, header, row_count, mapping, account_id, unit_id,"
                + " uploaded_at, trial_accepted, trial_rejected, next_row, accepted, rejected) VALUES (" + id
                + ", 1, 'coverage', 'test', 'a.csv', 1, 'x', 'CSV', 'UTF-8', 0, ',', '\"', 'LF', 'a', 1, '', 1, 1,"
                + " CURRENT_TIMESTAMP, 0, 0, 0, 0, 0)");
        return id;
    }
}
