package crm.customer.bill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.customer.demo.CustomersChapter;
import crm.customer.demo.SampleShelf;
import crm.customer.demo.ServicesChapter;
import crm.customer.usage.demo.UsageChapter;
import crm.system.demo.DemoRun;
import crm.system.demo.DemoSize;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleBillsTest {

    @TempDir
    private static Path directory;

    private static DemoRun run;

    @BeforeAll
    static void fill() throws SQLException {
        run = new DemoRun(directory.resolve("bills")).withRoles();
        run.fill(
                new DemoSize(2_000, 12, 1),
                DemoRun.branch(),
                new SampleShelf(),
                new CustomersChapter(),
                new ServicesChapter(),
                new UsageChapter(),
                new SampleBills());
    }

    @AfterAll
    static void close() {
        run.close();
    }

    @Test
    void theAccountOfEveryCustomerIsTheBalanceOfTheBooks() throws SQLException {
        assertEquals(
                0,
                run.number("SELECT COUNT(*) FROM cus_customer c WHERE"
                        + " (SELECT COALESCE(SUM(rest), 0) FROM cus_open_item i WHERE i.customer_id = c.id)"
                        + " - (SELECT COALESCE(SUM(rest), 0) FROM cus_credit p WHERE p.customer_id = c.id)"
                        + " <> (SELECT COALESCE(SUM(CASE WHEN e.debit = 'RECEIVABLE' THEN e.amount ELSE -e.amount END), 0)"
                        + " FROM cus_ledger_entry e WHERE e.customer_id = c.id)"));
    }

    @Test
    void everyItemAndCreditIsUsedUpExactlyByItsAllocations() throws SQLException {
        assertEquals(
                0,
                run.number("SELECT COUNT(*) FROM cus_open_item i WHERE i.rest <> CASE WHEN i.ended = 'WITHDRAWN' THEN 0"
                        + " ELSE i.amount - (SELECT COALESCE(SUM(a.amount), 0) FROM cus_allocation a"
                        + " WHERE a.item_id = i.id) END"));
        assertEquals(
                0,
                run.number("SELECT COUNT(*) FROM cus_credit p WHERE p.amount - p.rest <>"
                        + " (SELECT COALESCE(SUM(a.amount), 0) FROM cus_allocation a WHERE a.credit_id = p.id)"));
        assertEquals(
                0, run.number("SELECT COUNT(*) FROM cus_open_item WHERE (rest = 0 AND ended IS NULL) OR rest < 0"));
    }

    @Test
    void theLinesOfEveryBillMakeItsTotal() throws SQLException {
        assertTrue(run.number("SELECT COUNT(*) FROM cus_bill") > 3_000);
        assertEquals(
                0,
                run.number("SELECT COUNT(*) FROM cus_bill b WHERE b.total <>"
                        + " (SELECT SUM(l.amount) FROM cus_bill_line l WHERE l.bill_id = b.id)"));
    }

    @Test
    void mostBillsArePaidAndOnlySuspendedCustomersAreOverdue() throws SQLException {
        long all = run.number("SELECT COUNT(*) FROM cus_bill");
        long paid = run.number("SELECT COUNT(*) FROM cus_bill b JOIN cus_open_item i ON i.id = b.item_id"
                + " WHERE i.ended = 'SETTLED'");

        assertTrue(paid > all * 90 / 100 && paid < all * 98 / 100, paid + " of " + all);
        assertEquals(
                0,
                run.number("SELECT COUNT(*) FROM cus_open_item i JOIN cus_customer c ON c.id = i.customer_id"
                        + " WHERE i.ended IS NULL AND i.due_on < CURRENT_DATE AND c.status <> 'SUSPENDED'"));
        assertTrue(run.number("SELECT COUNT(*) FROM cus_bill WHERE state = 'WITHDRAWN'") > 10);
        assertTrue(run.number("SELECT COUNT(*) FROM cus_bill b JOIN cus_open_item i ON i.id = b.item_id"
                        + " WHERE i.ended IS NULL AND i.due_on < CURRENT_DATE")
                > 20);
    }

    @Test
    void aBillIsForWhatWasUsedInItsMonthLessARebate() throws SQLException {
        assertEquals(
                0,
                run.number("SELECT COUNT(*) FROM cus_bill b WHERE b.state = 'ISSUED' AND NOT EXISTS (SELECT 1 FROM"
                        + " cus_customer c WHERE c.id = b.customer_id AND c.status = 'SUSPENDED') AND b.total"
                        + " - (SELECT COALESCE(SUM(l.amount), 0) FROM cus_bill_line l WHERE l.bill_id = b.id"
                        + " AND l.amount < 0) <> (SELECT SUM(u.charge_basic + u.charge_local + u.charge_long_distance"
                        + " + u.charge_roaming + u.charge_internet + u.charge_value_added) FROM cus_usage u"
                        + " WHERE u.customer_id = b.customer_id AND u.usage_month = b.bill_month)"));
    }
}
