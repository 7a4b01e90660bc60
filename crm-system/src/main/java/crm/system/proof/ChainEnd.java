package crm.system.proof;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The last place that was given, and its link; place 0 without link before anything was sealed. */
final class ChainEnd {

    private final long place;
    private final byte[] link;

    ChainEnd(long place, byte[] link) {
        this.place = place;
        this.link = link;
    }

    /** The end as the database tells it. */
    static ChainEnd read(Connection connection) throws SQLException {
        return read(connection, "SELECT place, link FROM sys_audit_chain WHERE id = 1", null);
    }

    /** The end of what was archived: where the entries still here must go on. */
    static ChainEnd archived(Connection connection) throws SQLException {
        return read(
                connection,
                "SELECT last_place, last_link FROM sys_audit_archive"
                        + " WHERE last_place = (SELECT MAX(last_place) FROM sys_audit_archive)",
                null);
    }

    /** The link at a place; at place 0 when there is no such entry. */
    static ChainEnd at(Connection connection, long place) throws SQLException {
        return read(connection, "SELECT place, link FROM sys_audit_entry WHERE place = ?", place);
    }

    private static ChainEnd read(Connection connection, String sql, Long value) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            if (value != null) {
                query.setLong(1, value);
            }
            try (ResultSet found = query.executeQuery()) {
                return found.next() ? new ChainEnd(found.getLong(1), found.getBytes(2)) : new ChainEnd(0, null);
            }
        }
    }

    long place() {
        return place;
    }

    byte[] link() {
        return link;
    }
}
