package crm.ear.faults;

import crm.ear.visit.StoppedDatabase;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What lies in the database file of a system that does not run. */
final class Traces implements AutoCloseable {

    /** Everything that an import of customers writes. */
    private static final List<String> TABLES =
            List.of("cus_customer", "cus_document", "cus_takeover", "cus_timeline_entry");

    private final StoppedDatabase database;

    Traces(Path data) throws SQLException {
        database = new StoppedDatabase(data);
    }

    /** Rows per table. */
    Map<String, String> rows() throws SQLException {
        Map<String, String> rows = new TreeMap<>();
        for (String table : TABLES) {
            rows.put(table, lines("SELECT COUNT(*) FROM " + table).get(0));
        }
        return rows;
    }

    /** What came in of that source: its name there, monthly charge in yuan, months of tenure. */
    List<String> takenOver(String source) throws SQLException {
        return lines("SELECT source_key, monthly_charge, tenure_months FROM cus_takeover WHERE source = '" + source
                + "' ORDER BY source_key");
    }

    /** Line, column and reason of what the last import rejected. */
    List<String> rejects() throws SQLException {
        return lines("SELECT line, column_name, reason_key, reason_values FROM sys_import_reject WHERE trial = 0"
                + " AND import_id = (SELECT MAX(id) FROM sys_import) ORDER BY line, column_name, reason_key");
    }

    /** Rows accepted and rejected, as the last import itself counts. */
    String counted() throws SQLException {
        return lines("SELECT accepted, rejected FROM sys_import WHERE id = (SELECT MAX(id) FROM sys_import)")
                .get(0);
    }

    /** State of the last import's run, or of its undoing when somebody asked for that. */
    String state(boolean undoing) throws SQLException {
        return lines("SELECT r.state FROM sys_job_run r WHERE r.id = (SELECT MAX(w.job_run_id) FROM "
                        + (undoing ? "sys_import_undo" : "sys_import") + " w)")
                .get(0);
    }

    /** Records taken back and kept by the last undoing. */
    String undone() throws SQLException {
        return lines("SELECT undone, kept FROM sys_import_undo").get(0);
    }

    private List<String> lines(String query) throws SQLException {
        try (Statement statement = database.connection().createStatement();
                ResultSet found = statement.executeQuery(query)) {
            int columns = found.getMetaData().getColumnCount();
            List<String> lines = new ArrayList<>();
            while (found.next()) {
                StringBuilder line = new StringBuilder(String.valueOf(found.getString(1)));
                for (int column = 2; column <= columns; column++) {
                    line.append(' ').append(found.getString(column));
                }
                lines.add(line.toString());
            }
            return lines;
        }
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
