package crm.customer.bill.intake;

import crm.customer.bill.ImportedBills;
import crm.system.intake.journal.ForeignRecords;
import crm.system.intake.journal.KeptRecords;
import crm.system.intake.journal.TakeBack;
import crm.system.intake.journal.UndoOrder;
import crm.system.intake.journal.WrittenRecord;
import crm.system.notice.Wording;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Takes bills back by counter-entries, because nothing is ever deleted from the books; what had paid them pays other bills
 * or stays as credit. Works in the transaction of the connection, through the services of the features.
 */
final class BillTakeBack implements TakeBack {

    private static final String UNITS = "SELECT t.id, c.number, c.unit_id FROM cus_bill t INNER JOIN cus_customer c"
            + " ON c.id = t.customer_id WHERE t.id BETWEEN ? AND ?";

    private final ImportedBills bills;

    BillTakeBack(ImportedBills bills) {
        this.bills = bills;
    }

    @Override
    public void takeBack(UndoOrder order, List<WrittenRecord> records, KeptRecords kept, Connection connection)
            throws SQLException {
        for (WrittenRecord record : ForeignRecords.keep(order, UNITS, records, kept, connection)) {
            Optional<String> withdrawnBefore = bills.takeBack(record.id(), order.reason());
            withdrawnBefore.ifPresent(
                    number -> kept.keep(record, number, Wording.of("customer.bill.withdrawnAlready", number)));
        }
    }
}
