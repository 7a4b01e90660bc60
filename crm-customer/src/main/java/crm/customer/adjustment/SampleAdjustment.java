package crm.customer.adjustment;

import crm.system.crypto.FieldCipher;
import crm.system.demo.BulkInsert;
import crm.system.demo.DemoBook;
import crm.system.demo.DemoChapter;
import crm.system.demo.branch.DemoBranch;
import jakarta.enterprise.context.Dependent;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** One correction waits for the supervisor where the published people of the staff work. */
@Dependent
class SampleAdjustment implements DemoChapter {

    private static final int AFTER_TILLS = 62;
    private static final long FIRST_NUMBER = 100_000_001L;

    @Override
    public int order() {
        return AFTER_TILLS;
    }

    @Override
    public String name() {
        return "adjustments";
    }

    @Override
    public void write(DemoBook book) throws SQLException {
        DemoBranch.Desk desk = book.left(DemoBranch.class).desks().get(0);
        long customer = aCustomerOf(desk.unitId(), book);
        if (customer == 0 || desk.advisers().isEmpty()) {
            return;
        }
        DemoBranch.Adviser asks = desk.advisers().get(0);
        try (BulkInsert rows = book.insert(
                "cus_adjustment",
                "id",
                "version",
                "number",
                "customer_id",
                "kind",
                "amount",
                "reason",
                "state",
                "submitted_by",
                "submitted_account",
                "submitter_name",
                "submitted_at")) {
            rows.row(
                    1L,
                    1L,
                    "A" + FIRST_NUMBER,
                    customer,
                    AdjustmentKind.ALLOWANCE.name(),
                    new BigDecimal("15.00"),
                    FieldCipher.instance().encrypt("网络中断三天，按天减免月租"),
                    "WAITING",
                    asks.employeeId(),
                    asks.accountId(),
                    asks.name(),
                    LocalDateTime.ofInstant(book.now(), ZoneOffset.UTC).minusHours(3));
        }
        book.restart("cus_adjustment_seq", 1);
        book.restartAt("cus_adjustment_number_seq", FIRST_NUMBER + 1);
    }

    private static long aCustomerOf(long unit, DemoBook book) throws SQLException {
        try (PreparedStatement query = book.connection()
                .prepareStatement("SELECT MIN(id) FROM cus_customer WHERE unit_id = ? AND id > 10"
                        + " AND customer_class = 'INDIVIDUAL' AND status = 'ACTIVE'")) {
            query.setLong(1, unit);
            try (ResultSet found = query.executeQuery()) {
                found.next();
                return found.getLong(1);
            }
        }
    }
}
