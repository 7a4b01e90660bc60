package crm.system.intake.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Replaces what is kept of records by batch, each only if it still has the version it was read with. */
public final class VersionedUpdate implements AutoCloseable {

    private final PreparedStatement statement;

    /** @param sql whose last two parameters are the id and the version the record was read with */
    public VersionedUpdate(Connection connection, String sql) throws SQLException {
        statement = connection.prepareStatement(sql);
    }

    /** @param values of all parameters, in order */
    public void add(Object... values) throws SQLException {
        for (int at = 0; at < values.length; at++) {
            statement.setObject(at + 1, values[at]);
        }
        statement.addBatch();
    }

    /** @return for each record in the order they were added, whether it still had its version */
    public boolean[] write() throws SQLException {
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
