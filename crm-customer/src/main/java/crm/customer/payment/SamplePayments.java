package crm.customer.payment;

import crm.system.demo.DemoBook;
import crm.system.demo.DemoChapter;
import jakarta.enterprise.context.Dependent;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * The receipt behind every payment that the sample bills were paid with. One statement for a stretch of credits, because a
 * million customers pay a million bills; what it writes follows from what is there, so that nothing has to be drawn.
 */
@Dependent
public class SamplePayments implements DemoChapter {

    private static final int AFTER_BILLS = 60;
    private static final long STRETCH = 100_000;

    /** Receipts are numbered as the books name them: R and the number of the credit above this. */
    static final long NUMBER_BEFORE_FIRST = 100_000_000L;

    private static final String WRITE =
            "INSERT INTO cus_payment (id, version, number, kind, state, customer_id, unit_id,"
                    + " cashier_name, method, amount, paid_on, taken_at, credit_id, origin_key)"
                    + " SELECT p.id, 1, CONCAT('R', " + NUMBER_BEFORE_FIRST
                    + " + p.id), 'PAYMENT', 'TAKEN', p.customer_id,"
                    + " e.unit_id, CASE WHEN e.debit IN ('CASH', 'CARD') THEN COALESCE(m.name, e.actor_name)"
                    + " ELSE e.actor_name END, CASE e.debit WHEN 'BANK' THEN 'BANK_TRANSFER' ELSE e.debit END, p.amount,"
                    + " e.booked_on, e.booked_at, p.id, CONCAT('D:', p.id) FROM cus_credit p"
                    + " JOIN cus_ledger_entry e ON e.id = p.entry_id JOIN cus_customer c ON c.id = p.customer_id"
                    + " LEFT JOIN sys_employee m ON m.id = c.manager_id"
                    + " WHERE p.id BETWEEN ? AND ? AND e.kind = 'PAYMENT' AND p.taken_back_on IS NULL";

    @Override
    public int order() {
        return AFTER_BILLS;
    }

    @Override
    public String name() {
        return "payments";
    }

    @Override
    public void write(DemoBook book) throws SQLException {
        long last = last(book);
        book.withoutIndexes(List.of("cus_payment"), () -> {
            try (PreparedStatement write = book.connection().prepareStatement(WRITE)) {
                for (long first = 1; first <= last; first += STRETCH) {
                    write.setLong(1, first);
                    write.setLong(2, first + STRETCH - 1);
                    write.executeUpdate();
                    book.connection().commit();
                }
            }
        });
        book.restart("cus_payment_seq", last);
        book.restartAt("cus_payment_number_seq", NUMBER_BEFORE_FIRST + last + 1);
    }

    private static long last(DemoBook book) throws SQLException {
        try (PreparedStatement query = book.connection().prepareStatement("SELECT MAX(id) FROM cus_credit");
                ResultSet found = query.executeQuery()) {
            found.next();
            return found.getLong(1);
        }
    }
}
