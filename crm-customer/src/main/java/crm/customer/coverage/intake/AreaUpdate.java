package crm.customer.coverage.intake;

import crm.system.intake.journal.VersionedUpdate;
import java.sql.Connection;
import java.sql.SQLException;

/** Replaces what is kept of areas, by batch. */
final class AreaUpdate implements AutoCloseable {

    private final VersionedUpdate records;

    AreaUpdate(Connection connection) throws SQLException {
        records = new VersionedUpdate(
                connection,
                "UPDATE cus_coverage SET version = version + 1, place = ?, technology = ?, realistic_mbit = ?,"
                        + " spare = ?, note = ?, checked_on = ?, checked_by = ?, removed = ? WHERE id = ?"
                        + " AND version = ?");
    }

    /** @param area as it is to be; its version is the one it has */
    void add(AreaBefore area) throws SQLException {
        records.add(
                area.place(),
                area.technology(),
                area.realisticMbit(),
                area.spare(),
                area.note(),
                area.checkedOn(),
                area.checkedBy(),
                area.removed(),
                area.id(),
                area.version());
    }

    /** @return for each area in the order they were added, whether it still had its version */
    boolean[] write() throws SQLException {
        return records.write();
    }

    @Override
    public void close() throws SQLException {
        records.close();
    }
}
