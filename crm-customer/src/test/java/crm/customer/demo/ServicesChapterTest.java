package crm.customer.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.system.crypto.FieldCipher;
import crm.system.demo.DemoRun;
import crm.system.demo.DemoSize;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServicesChapterTest {

    @TempDir
    private static Path directory;

    private static DemoRun run;

    @BeforeAll
    static void fill() throws SQLException {
        run = new DemoRun(directory.resolve("services")).withRoles();
        run.fill(
                new DemoSize(3_000, 12, 1),
                DemoRun.branch(),
                new SampleShelf(),
                new CustomersChapter(),
                new ServicesChapter());
    }

    @AfterAll
    static void close() {
        run.close();
    }

    @Test
    void someServicesAreLostOrSuspendedEachWithItsReason() throws SQLException {
        for (String state : new String[] {"LOST", "PAUSED"}) {
            long held = run.number("SELECT COUNT(*) FROM cus_subscription WHERE held_for = '" + state + "'");

            assertTrue(held > 5, state + " " + held);
            assertEquals(held, run.number("SELECT COUNT(*) FROM cus_service_act WHERE state_to = '" + state + "'"));
        }
    }

    @Test
    void whoIsSuspendedOwesAnOverdueBill() throws SQLException {
        assertEquals(
                run.number("SELECT COUNT(*) FROM cus_customer WHERE status = 'SUSPENDED'"),
                run.number("SELECT COUNT(*) FROM cus_open_item i JOIN cus_customer c ON c.id = i.customer_id"
                        + " WHERE c.status = 'SUSPENDED' AND i.ended IS NULL AND i.due_on < CURRENT_DATE"));
    }

    @Test
    void everyClosingCustomerHasItsCancellationAndABillOnlyWhereItIsToBeSettled() throws SQLException {
        assertEquals(
                run.number("SELECT COUNT(*) FROM cus_customer WHERE status = 'CLOSING'"),
                run.number("SELECT COUNT(*) FROM cus_closing l JOIN cus_customer c ON c.id = l.customer_id"
                        + " WHERE c.status = 'CLOSING'"));
        assertEquals(
                run.number("SELECT COUNT(*) FROM cus_closing WHERE state = 'TO_SETTLE'"),
                run.number("SELECT COUNT(*) FROM cus_open_item WHERE kind = 'FINAL_BILL'"));
        assertEquals(
                0,
                run.number("SELECT COUNT(*) FROM cus_subscription s JOIN cus_customer c ON c.id = s.customer_id"
                        + " WHERE c.status = 'CLOSING' AND s.status = 'SUSPENDED'"
                        + " AND COALESCE(s.held_for, '-') <> 'CLOSING'"));
    }

    @Test
    void noNumberOfThePoolIsACustomersAndOnlyFreeOnesTellTheirEnding() throws SQLException {
        assertEquals(
                0,
                run.number("SELECT COUNT(*) FROM cus_pool_number p JOIN cus_service_number s ON s.number = p.number"));
        assertEquals(
                0,
                run.number("SELECT COUNT(*) FROM cus_pool_number WHERE (CASE WHEN ending IS NULL THEN 1 ELSE 0 END)"
                        + " <> (CASE WHEN state = 'FREE' THEN 0 ELSE 1 END)"));
        String mobile = run.text("SELECT number FROM cus_pool_number WHERE id = 1");
        assertTrue(FieldCipher.instance().decrypt(mobile).matches("162\\d{8}"));
    }
}
