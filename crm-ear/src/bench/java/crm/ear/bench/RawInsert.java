package crm.ear.bench;

import crm.ear.visit.StoppedDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The rows an import has written, written once more by plain JDBC batches into a copy of what was there before. */
final class RawInsert {

    private static final List<String> TABLES =
            List.of("cus_customer", "cus_document", "cus_takeover", "cus_timeline_entry");

    /** As many as the import takes in one transaction. */
    private static final int CHUNK = 1_000;

    private RawInsert() {}

    /** @return customers per second */
    static double rowsPerSecond(Path before, Path after) throws SQLException {
        try (StoppedDatabase to = new StoppedDatabase(before);
                StoppedDatabase from = new StoppedDatabase(after)) {
            Connection target = to.connection();
            Connection source = from.connection();
            List<List<Object[]>> rows = new ArrayList<>();
            List<String> inserts = new ArrayList<>();
            for (String table : TABLES) {
                rows.add(read(source, table, last(target, table)));
                inserts.add(insert(source, table));
            }
            int customers = rows.get(0).size();
            if (customers == 0) {
                throw new IllegalStateException("the import has written no customer");
            }
            target.setAutoCommit(false);
            long begun = System.nanoTime();
            for (int row = 0; row < customers; row += CHUNK) {
                for (int table = 0; table < TABLES.size(); table++) {
                    write(target, inserts.get(table), rows.get(table), row);
                }
                target.commit();
            }
            return customers / ((System.nanoTime() - begun) / 1e9);
        }
    }

    /** Seconds that the last import's own run took. */
    static double importSeconds(Path data) throws SQLException {
        try (StoppedDatabase database = new StoppedDatabase(data);
                Statement query = database.connection().createStatement();
                ResultSet found = query.executeQuery(
                        "SELECT DATEDIFF(MILLISECOND, r.started_at, r.finished_at), i.accepted FROM sys_import i"
                                + " JOIN sys_job_run r ON r.id = i.job_run_id ORDER BY i.id DESC")) {
            found.next();
            return found.getLong(1) / 1e3;
        }
    }

    private static long last(Connection connection, String table) throws SQLException {
        try (Statement query = connection.createStatement();
                ResultSet found = query.executeQuery("SELECT MAX(id) FROM " + table)) {
            found.next();
            return found.getLong(1);
        }
    }

    private static List<Object[]> read(Connection connection, String table, long after) throws SQLException {
        try (Statement query = connection.createStatement();
                ResultSet found =
                        query.executeQuery("SELECT * FROM " + table + " WHERE id > " + after + " ORDER BY id")) {
            int columns = found.getMetaData().getColumnCount();
            List<Object[]> rows = new ArrayList<>();
            while (found.next()) {
                Object[] row = new Object[columns];
                for (int column = 0; column < columns; column++) {
                    row[column] = found.getObject(column + 1);
                }
                rows.add(row);
            }
            return rows;
        }
    }

    private static String insert(Connection connection, String table) throws SQLException {
        try (Statement query = connection.createStatement();
                ResultSet found = query.executeQuery("SELECT * FROM " + table + " WHERE 1 = 0")) {
            ResultSetMetaData shape = found.getMetaData();
            List<String> names = new ArrayList<>();
            for (int column = 1; column <= shape.getColumnCount(); column++) {
                names.add(shape.getColumnName(column));
            }
            return "INSERT INTO " + table + " (" + String.join(", ", names) + ") VALUES ("
                    + String.join(", ", Collections.nCopies(names.size(), "?")) + ")";
        }
    }

    private static void write(Connection connection, String insert, List<Object[]> rows, int from)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            for (Object[] row : rows.subList(Math.min(from, rows.size()), Math.min(from + CHUNK, rows.size()))) {
                for (int column = 0; column < row.length; column++) {
                    statement.setObject(column + 1, row[column]);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
