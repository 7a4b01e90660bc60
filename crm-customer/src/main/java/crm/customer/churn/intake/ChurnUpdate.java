package crm.customer.churn.intake;

import crm.system.intake.journal.VersionedUpdate;
import java.sql.Connection;
import java.sql.SQLException;

/** Replaces what is kept of records, by batch. */
final class ChurnUpdate implements AutoCloseable {

    private final VersionedUpdate records;

    ChurnUpdate(Connection connection) throws SQLException {
        records = new VersionedUpdate(
                connection,
                "UPDATE cus_churn SET version = version + 1, reason_id = ?, rival = ?,"
                        + " segment = ?, source = ?, note = ?, withdrawn = ?, import_id = ? WHERE id = ? AND version = ?");
    }

    /** @param churn as it is to be; its version is the one it has */
    void add(ChurnBefore churn) throws SQLException {
        records.add(
                churn.reasonId(),
                churn.rival(),
                churn.segment(),
                churn.source(),
                churn.note(),
                churn.withdrawn(),
                churn.importId(),
                churn.id(),
                churn.version());
    }

    /** @return for each record in the order they were added, whether it still had its version */
    boolean[] write() throws SQLException {
        return records.write();
    }

    @Override
    public void close() throws SQLException {
        records.close();
    }
}
