package crm.customer.payment.intake;

import crm.customer.payment.ImportedPayments;
import crm.system.intake.journal.ForeignRecords;
import crm.system.intake.journal.KeptRecords;
import crm.system.intake.journal.TakeBack;
import crm.system.intake.journal.UndoOrder;
import crm.system.intake.journal.WrittenRecord;
import crm.system.notice.Wording;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Undoes an import of payments by counter-entries; what somebody has reversed since stays reversed. */
final class PaymentTakeBack implements TakeBack {

    private static final String UNITS = "SELECT t.id, c.number, c.unit_id FROM cus_payment t INNER JOIN cus_customer c"
            + " ON c.id = t.customer_id WHERE t.id BETWEEN ? AND ?";

    private final ImportedPayments payments;

    PaymentTakeBack(ImportedPayments payments) {
        this.payments = payments;
    }

    @Override
    public void takeBack(UndoOrder order, List<WrittenRecord> records, KeptRecords kept, Connection connection)
            throws SQLException {
        List<WrittenRecord> own = ForeignRecords.keep(order, UNITS, records, kept, connection);
        payments.lockPayers(own.stream().map(WrittenRecord::id).toList());
        for (WrittenRecord record : own) {
            payments.undo(record.id(), order.reason())
                    .ifPresent(number ->
                            kept.keep(record, number, Wording.of("customer.payment.import.reversedBefore", number)));
        }
    }
}
