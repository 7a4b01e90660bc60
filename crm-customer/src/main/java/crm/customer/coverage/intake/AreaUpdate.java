package crm.customer.coverage.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Replaces what is kept of areas, by batch. */
final class AreaUpdate implements AutoCloseable {

    private final PreparedStatement statement;

    AreaUpdate(Connection connection) throws SQLException {
        statement = connection.prepareStatement(
                "UPDATE cus_coverage SET version = version + 1, place = ?, technology = ?, realistic_mbit = ?,"
                        + " spare = ?, note = ?, checked_on = ?, checked_by = ?, removed = ? WHERE id = ?"
                        + " AND version = ?");
    }

    /** @param area as it is to be; its version is the one it has */
    void add(AreaBefore area) throws SQLException {
        Object[] values = {
            area.place(),
            area.technology(),
            area.realisticMbit(),
            area.spare(),
            area.note(),
            area.checkedOn(),
            area.checkedBy(),
            area.removed(),
            area.id(),
            area.version()
        };
        for (int at = 0; at < values.length; at++) {
            statement.setObject(at + 1, values[at]);
        }
        statement.addBatch();
    }

    /** @return for each area in the order they were added, whether it still had its version */
    boolean[] write() throws SQLException {
        int[] counts = statement.executeBatch();
        boolean[] written = new boolean[counts.length];
        for (int at = 0; at < counts.length; at++) {
            written[at] = counts[at] != 0; // a driver may tell only that it went well
        }
        return written;
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
