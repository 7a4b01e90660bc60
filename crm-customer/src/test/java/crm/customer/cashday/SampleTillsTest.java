package crm.customer.cashday;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crm.customer.demo.CustomersChapter;
import crm.customer.demo.SampleShelf;
import crm.customer.demo.ServicesChapter;
import crm.customer.payment.SamplePayments;
import crm.system.demo.DemoRun;
import crm.system.demo.DemoSize;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleTillsTest {

    @TempDir
    private static Path directory;

    private static DemoRun run;

    @BeforeAll
    static void fill() throws SQLException {
        run = new DemoRun(directory.resolve("tills")).withRoles();
        run.fill(
                new DemoSize(300, 12, 1),
                DemoRun.branch(),
                new SampleShelf(),
                new CustomersChapter(),
                new ServicesChapter(),
                new SamplePayments(),
                new SampleTills());
    }

    @AfterAll
    static void close() {
        run.close();
    }

    @Test
    void thereIsATillInEveryState() throws SQLException {
        for (CashDayState state : CashDayState.values()) {
            long days = run.number("SELECT COUNT(*) FROM cus_cash_day WHERE state = '" + state + "'");

            assertEquals(state == CashDayState.CHECKED ? 2 : 1, days, state.name());
        }
    }

    @Test
    void whatWasToBeCountedIsTheSumOfTheCash() throws SQLException {
        assertEquals(
                0,
                run.number("SELECT COUNT(*) FROM cus_cash_day d WHERE d.state <> 'OPEN' AND d.expected_cash <>"
                        + " (SELECT SUM(p.amount) FROM cus_payment p WHERE p.cash_day_id = d.id"
                        + " AND p.method = 'CASH')"));
    }

    @Test
    void everyPaymentIsBookedUnderItsReceiptAndStandsAsCredit() throws SQLException {
        long payments = run.number("SELECT COUNT(*) FROM cus_payment");

        assertEquals(22, payments);
        assertEquals(
                payments,
                run.number("SELECT COUNT(*) FROM cus_payment p JOIN cus_credit c ON c.id = p.credit_id"
                        + " JOIN cus_ledger_entry e ON e.id = c.entry_id WHERE e.reference = p.number"
                        + " AND e.amount = p.amount AND c.rest = p.amount AND e.booked_on = p.paid_on"
                        + " AND e.customer_id = p.customer_id AND e.credit = 'RECEIVABLE'"));
    }

    @Test
    void nobodyHasCreditWhoOwesSomething() throws SQLException {
        assertEquals(
                0,
                run.number("SELECT COUNT(*) FROM cus_credit c JOIN cus_open_item i ON i.customer_id = c.customer_id"
                        + " WHERE c.rest > 0 AND i.rest > 0"));
    }
}
