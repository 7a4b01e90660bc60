package crm.system.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;

/** The one row of {@code sys_demo}, which tells a whole fill from a broken one. */
final class DemoMarker {

    /** What a database holds. */
    enum State {
        EMPTY,
        HALF_FILLED,
        FILLED,
        IN_USE
    }

    private DemoMarker() {}

    /** Reads the state; a database with units or employees of its own is in use. */
    static State read(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            try (ResultSet marker = statement.executeQuery("SELECT finished_at FROM sys_demo WHERE id = 1")) {
                if (marker.next()) {
                    return marker.getTimestamp(1) == null ? State.HALF_FILLED : State.FILLED;
                }
            }
            try (ResultSet used = statement.executeQuery(
                    "SELECT (SELECT COUNT(*) FROM sys_unit) + (SELECT COUNT(*) FROM sys_employee)")) {
                used.next();
                return used.getLong(1) == 0 ? State.EMPTY : State.IN_USE;
            }
        }
    }

    /** Committed before the first chapter, so that a broken fill is seen at the next start. */
    static void begin(Connection connection, DemoSize size, LocalDateTime at) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO sys_demo (id, seed, customers, months, begun_at) VALUES (1, ?, ?, ?, ?)")) {
            insert.setLong(1, size.seed());
            insert.setInt(2, size.customers());
            insert.setInt(3, size.months());
            insert.setObject(4, at);
            insert.executeUpdate();
        }
        connection.commit();
    }

    static void finish(Connection connection, long rows, LocalDateTime at) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE sys_demo SET finished_at = ?, rows_written = ? WHERE id = 1")) {
            update.setObject(1, at);
            update.setLong(2, rows);
            update.executeUpdate();
        }
        connection.commit();
    }
}
