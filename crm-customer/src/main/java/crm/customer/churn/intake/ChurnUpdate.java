package crm.customer.churn.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Replaces what is kept of records, by batch. */
final class ChurnUpdate implements AutoCloseable {

    private final PreparedStatement statement;

    ChurnUpdate(Connection connection) throws SQLException {
        statement = connection.prepareStatement("UPDATE cus_churn SET version = version + 1, reason_id = ?, rival = ?,"
                + " segment = ?, source = ?, note = ?, withdrawn = ?, import_id = ? WHERE id = ? AND version = ?");
    }

    /** @param churn as it is to be; its version is the one it has */
    void add(ChurnBefore churn) throws SQLException {
        Object[] values = {
            churn.reasonId(),
            churn.rival(),
            churn.segment(),
            churn.source(),
            churn.note(),
            churn.withdrawn(),
            churn.importId(),
            churn.id(),
            churn.version()
        };
        for (int at = 0; at < values.length; at++) {
            statement.setObject(at + 1, values[at]);
        }
        statement.addBatch();
    }

    /** @return for each record in the order they were added, whether it still had its version */
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
