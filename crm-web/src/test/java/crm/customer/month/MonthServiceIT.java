package crm.customer.month;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.customer.arrears.ArrearsService;
import crm.customer.arrears.OpenItemDetails;
import crm.customer.arrears.OwedItem;
import crm.customer.ledger.LedgerAccount;
import crm.customer.opening.OpeningService;
import crm.customer.opening.Openings;
import crm.system.identity.ShippedRole;
import crm.system.testing.ActingAs;
import crm.system.testing.InServer;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The books of every month balance, and closing one freezes what they say. */
@InServer
class MonthServiceIT {

    @Inject
    private MonthService months;

    @Inject
    private ArrearsService arrears;

    @Inject
    private OpeningService openings;

    @Inject
    private Clock clock;

    @Resource(lookup = "java:app/crm/db")
    private DataSource database;

    @Test
    void everyMonthBalancesAndOpensWithWhatTheOneBeforeLeft() throws Exception {
        TrialBalance before = null;
        for (int back = 4; back >= 0; back--) {
            TrialBalance now = balance(YearMonth.now(clock).minusMonths(back));

            assertEquals(now.debits(), now.credits());
            assertEquals(0, now.openings().signum());
            assertEquals(0, now.closings().signum());
            for (TrialRow row : now.rows()) {
                assertEquals(row.closing(), row.opening().add(row.debit()).subtract(row.credit()));
            }
            if (before != null) {
                assertEquals(
                        of(before, LedgerAccount.RECEIVABLE).closing(),
                        of(now, LedgerAccount.RECEIVABLE).opening());
            }
            before = now;
        }
        assertTrue(of(before, LedgerAccount.RECEIVABLE).closing().signum() > 0);
    }

    @Test
    void aClosedMonthStaysAsItWasWhateverIsBookedLaterAndIsClosedOnce() throws Exception {
        YearMonth month = YearMonth.now(clock).minusMonths(1);
        TrialBalance open = balance(month);
        assertTrue(open.closable());
        Exception running = assertThrows(Exception.class, () -> close(YearMonth.now(clock)));
        assertInstanceOf(MonthNotClosable.class, Openings.root(running));

        close(month);

        TrialBalance closed = balance(month);
        assertNotNull(closed.closedAt());
        assertEquals(open.rows(), closed.rows());
        long customer = ActingAs.role(ShippedRole.ACCOUNT_MANAGER, () -> openings.open(Openings.of("月结")))
                .id();
        OwedItem item = asClerk(() -> arrears.enter(customer, item()));
        asClerk(() -> {
            arrears.withdraw(item.id(), "typed wrong");
            return null;
        });
        assertEquals(open.rows(), balance(month).rows());
        bookInto(month, customer);
        assertEquals(open.rows(), balance(month).rows(), "frozen, whatever reached the books past all doors");
        TrialBalance now = balance(YearMonth.now(clock));
        assertEquals(now.debits(), now.credits());
        assertEquals(
                of(closed, LedgerAccount.RECEIVABLE).closing(),
                of(now, LedgerAccount.RECEIVABLE).opening());
        Exception twice = assertThrows(Exception.class, () -> close(month));
        assertInstanceOf(MonthNotClosable.class, Openings.root(twice));
        assertFalse(balance(month).closable());
    }

    @Test
    void aClerkOfOneBranchSeesItsBooksAndNoOthers() throws Exception {
        YearMonth month = YearMonth.now(clock);
        TrialFilter filter = new TrialFilter();
        filter.setMonth(month.toString());
        TrialBalance province = balance(month);

        TrialBalance branch = ActingAs.role(ShippedRole.BRANCH_SUPERVISOR, () -> months.trialBalance(filter));
        filter.setUnitId(1L);
        TrialBalance asked = ActingAs.role(ShippedRole.BRANCH_SUPERVISOR, () -> months.trialBalance(filter));

        assertTrue(branch.debits().signum() > 0);
        assertTrue(branch.debits().compareTo(province.debits()) < 0);
        assertEquals(branch.debits(), branch.credits());
        assertEquals(branch.rows(), asked.rows(), "a branch above one's own shows no more than one's own");
    }

    /** As no service ever does. */
    private void bookInto(YearMonth month, long customer) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("INSERT INTO cus_ledger_entry (id, customer_id,"
                        + " unit_id, booked_on, booked_at, kind, debit, credit, amount, reference, actor_name)"
                        + " SELECT -?, id, unit_id, ?, CURRENT_TIMESTAMP, 'OTHER_CHARGE', 'CASH', 'BANK', 5, 'late', '-'"
                        + " FROM cus_customer WHERE id = ?")) {
            insert.setLong(1, 1_000_000 + customer);
            insert.setObject(2, month.atEndOfMonth());
            insert.setLong(3, customer);
            assertEquals(1, insert.executeUpdate());
        }
    }

    private TrialBalance balance(YearMonth month) throws Exception {
        TrialFilter filter = new TrialFilter();
        filter.setMonth(month.toString());
        return ActingAs.role(ShippedRole.LEADER, () -> months.trialBalance(filter));
    }

    private void close(YearMonth month) throws Exception {
        asClerk(() -> {
            months.close(month.toString());
            return null;
        });
    }

    private static TrialRow of(TrialBalance balance, LedgerAccount account) {
        return balance.rows().stream()
                .filter(row -> row.account() == account)
                .findFirst()
                .orElseThrow();
    }

    private OpenItemDetails item() {
        OpenItemDetails details = new OpenItemDetails();
        details.setReference("2026-11");
        details.setAmount(new BigDecimal("77.70"));
        details.setDueOn(LocalDate.now(clock).plusDays(9));
        return details;
    }

    private static <T> T asClerk(Callable<T> work) throws Exception {
        return ActingAs.role(ShippedRole.BILLING_CLERK, work);
    }
}
