package crm.customer.usage.intake;

import crm.system.intake.journal.ForeignRecords;
import crm.system.intake.journal.KeptRecords;
import crm.system.intake.journal.TakeBack;
import crm.system.intake.journal.UndoOrder;
import crm.system.intake.journal.WrittenRecord;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Removes the single usages that an import made; nothing changes one, and one whose time was over is gone already. */
final class RecordTakeBack implements TakeBack {

    private static final String UNITS =
            "SELECT t.id, c.number, c.unit_id FROM cus_usage_record t INNER JOIN cus_customer c"
                    + " ON c.id = t.customer_id WHERE t.id BETWEEN ? AND ?";

    @Override
    public void takeBack(UndoOrder order, List<WrittenRecord> records, KeptRecords kept, Connection connection)
            throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM cus_usage_record WHERE id = ?")) {
            for (WrittenRecord record : ForeignRecords.keep(order, UNITS, records, kept, connection)) {
                delete.setLong(1, record.id());
                delete.addBatch();
            }
            delete.executeBatch();
        }
    }
}
