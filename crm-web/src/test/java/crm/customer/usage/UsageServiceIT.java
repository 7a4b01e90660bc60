package crm.customer.usage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.customer.usage.record.UsageRecordRow;
import crm.customer.usage.record.UsageRecordService;
import crm.system.errors.RecordNotFound;
import crm.system.identity.ShippedRole;
import crm.system.slice.Slice;
import crm.system.testing.ActingAs;
import crm.system.testing.InServer;
import crm.system.testing.SentStatements;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.apache.shiro.authz.AuthorizationException;
import org.junit.jupiter.api.Test;

/** What people may see of usage, on the sample branch. */
@InServer
class UsageServiceIT {

    /** Scope, key, rows with their customers, and the names of products. */
    private static final int MOST_STATEMENTS = 3;

    @Inject
    private UsageService usage;

    @Inject
    private UsageListService lists;

    @Inject
    private UsageRecordService records;

    @Resource(lookup = "java:app/crm/db")
    private DataSource database;

    private final LocalDate thisMonth =
            LocalDate.now(ZoneId.of("Asia/Shanghai")).withDayOfMonth(1);

    @Test
    void aCustomersMonthsAddUpToWhatTheListSays() throws Exception {
        ActingAs.role(ShippedRole.BILLING_CLERK, () -> {
            UsageFilter filter = filter(thisMonth.minusMonths(1));
            UsageRow row = lists.find(filter, Slice.first(1)).get(0);
            filter.setCustomer(row.customerNumber());

            UsageFigures own = UsageFigures.sum(usage.ofCustomer(row.customerId()).lines().stream()
                    .filter(line -> line.month().equals(row.month()))
                    .map(UsageLine::figures)
                    .toList());

            assertEquals(lists.sums(filter).figures().charge(), own.charge());
            assertEquals(lists.sums(filter).figures().data(), own.data());
            assertTrue(own.charge().signum() > 0);
        });
    }

    @Test
    void aListHoldsOnlyThePeriodProductAndBranchAskedFor() throws Exception {
        ActingAs.role(ShippedRole.LEADER, () -> {
            UsageFilter filter = filter(thisMonth.minusMonths(2));
            UsageRow any = lists.find(filter, Slice.first(1)).get(0);
            filter.setTo(thisMonth.minusMonths(1));
            filter.setUnit(any.unitId());
            filter.setProduct(number("SELECT product_id FROM cus_usage WHERE id = " + any.id()));

            List<UsageRow> rows = lists.find(filter, Slice.first(5_000));

            assertEquals(lists.count(filter), rows.size());
            assertEquals(lists.sums(filter).rows(), rows.size());
            assertTrue(rows.stream()
                    .allMatch(row -> row.unitId() == any.unitId()
                            && row.productName().equals(any.productName())
                            && !row.month().isBefore(thisMonth.minusMonths(2))
                            && !row.month().isAfter(thisMonth.minusMonths(1))));
        });
    }

    @Test
    void theFileHoldsEveryRowOnceAcrossMonths() throws Exception {
        ActingAs.role(ShippedRole.LEADER, () -> {
            UsageFilter filter = filter(thisMonth.minusMonths(3));
            filter.setTo(thisMonth);
            List<UsageRow> file = new ArrayList<>();
            List<UsageRow> some = lists.after(filter, null, 97);
            while (!some.isEmpty()) {
                file.addAll(some);
                some = lists.after(filter, some.get(some.size() - 1), 97);
            }

            assertEquals(lists.sums(filter).rows(), file.size());
            assertEquals(file.size(), file.stream().map(UsageRow::id).distinct().count());
            assertEquals(
                    file.stream()
                            .sorted(Comparator.comparing(UsageRow::month)
                                    .thenComparing(UsageRow::id)
                                    .reversed())
                            .toList(),
                    file);
        });
    }

    @Test
    void nobodySeesUsageOfAnotherBranchOrOfKeyAccountsNotTheirs() throws Exception {
        List<UsageRow> seen = ActingAs.role(ShippedRole.ACCOUNT_MANAGER, () -> {
            UsageFilter filter = filter(thisMonth.minusMonths(1));
            return lists.find(filter, Slice.first(5_000));
        });
        long foreign = number("SELECT MAX(customer_id) FROM cus_usage WHERE unit_id <> "
                + seen.get(0).unitId());

        assertFalse(seen.isEmpty());
        assertEquals(1, seen.stream().map(UsageRow::unitId).distinct().count(), "an account manager has one branch");
        assertTrue(seen.stream().noneMatch(row -> row.customerClass().name().equals("KEY_ACCOUNT")));
        assertThrows(
                RecordNotFound.class,
                () -> unwrapped(() -> ActingAs.role(ShippedRole.ACCOUNT_MANAGER, () -> {
                    return usage.ofCustomer(foreign);
                })));
    }

    @Test
    void techniciansSeeNoUsageAndCustomersTheirOwnOnly() throws Exception {
        assertThrows(
                AuthorizationException.class,
                () -> unwrapped(() -> ActingAs.role(ShippedRole.TECHNICIAN, () -> lists.newestMonth())));
        assertThrows(
                AuthorizationException.class,
                () -> unwrapped(() -> ActingAs.role(ShippedRole.CUSTOMER, () -> usage.ofCustomer(1))));

        CustomerUsage own = ActingAs.role(ShippedRole.CUSTOMER, () -> usage.own());

        assertFalse(own.lines().isEmpty());
        assertTrue(own.lines().stream().allMatch(line -> line.month().getDayOfMonth() == 1));
        assertTrue(own.allowances().stream()
                .allMatch(left ->
                        left.minutesLeft().signum() >= 0 && left.minutesLeft().compareTo(left.minutes()) <= 0));
    }

    @Test
    void listsAndPagesAskAFixedNumberOfStatements() throws Exception {
        ActingAs.role(ShippedRole.LEADER, () -> {
            UsageFilter filter = filter(thisMonth.minusMonths(1));
            long customer = lists.find(filter, Slice.first(1)).get(0).customerId();

            List<String> list = SentStatements.during(() -> lists.find(filter, Slice.first(100)));
            List<String> sums = SentStatements.during(() -> lists.sums(filter));
            List<String> file = SentStatements.during(() -> lists.after(filter, null, 1_000));
            List<String> tab = SentStatements.during(() -> usage.ofCustomer(customer));

            assertTrue(list.size() <= MOST_STATEMENTS, () -> String.join("\n", list));
            assertTrue(sums.size() <= 1, () -> String.join("\n", sums));
            assertTrue(file.size() <= MOST_STATEMENTS, () -> String.join("\n", file));
            assertTrue(tab.size() <= MOST_STATEMENTS + 1, () -> String.join("\n", tab));
        });
    }

    @Test
    void aCustomerSeesWhatWasTheirsAndNothingOfAnother() throws Exception {
        LocalDate month = thisMonth.minusMonths(20);
        long mine = number("SELECT MIN(u.subscription_id) FROM cus_usage u JOIN cus_subscription s"
                + " ON s.id = u.subscription_id WHERE u.customer_id = "
                + ActingAs.role(ShippedRole.CUSTOMER, () -> ownId()));
        long me = number("SELECT customer_id FROM cus_subscription WHERE id = " + mine);
        long theirs = number("SELECT MIN(id) FROM cus_subscription WHERE customer_id <> " + me);
        long them = number("SELECT customer_id FROM cus_subscription WHERE id = " + theirs);
        write("DELETE FROM cus_usage_record WHERE id IN (-1, -2)");
        write("DELETE FROM cus_usage WHERE id IN (-1, -2)");
        call(-1, mine, me, month, 61);
        call(-2, theirs, them, month, 62);
        month(-1, mine, me, month);
        month(-2, theirs, them, month);

        ActingAs.role(ShippedRole.CUSTOMER, () -> {
            assertEquals(
                    List.of(61),
                    records.ownOfMonth(month, null, null, 10).stream()
                            .map(UsageRecordRow::seconds)
                            .toList());
            assertEquals(List.of(), records.ownOfMonth(month, theirs, null, 10));
            assertEquals(
                    List.of(-1L),
                    usage.own().lines().stream()
                            .filter(line -> line.month().equals(month))
                            .map(UsageLine::id)
                            .toList());
            assertEquals(usage.own().allowances(), usage.ownAllowances());
        });
    }

    @Test
    void aLongListIsAddedUpForAYearAtMostButAShortOneAlways() throws Exception {
        ActingAs.role(ShippedRole.LEADER, () -> {
            UsageFilter all = new UsageFilter();
            boolean isLong = lists.count(all) >= UsageListService.MOST_COUNTED;

            if (isLong) {
                assertThrows(UsageSpanTooLong.class, () -> unwrapped(() -> lists.sums(all)));
            } else {
                assertEquals(lists.count(all), lists.sums(all).rows());
            }
        });
    }

    @Test
    void theListOfOneBranchIsReadFromItsOwnIndex() throws Exception {
        List<String> sent = ActingAs.role(ShippedRole.ACCOUNT_MANAGER, () -> {
            return SentStatements.during(() -> lists.find(filter(thisMonth.minusMonths(1)), Slice.first(20)));
        });

        assertTrue(
                sent.stream().anyMatch(statement -> statement.matches("(?is).*order by \\S*unit_id.*")),
                () -> String.join("\n", sent));
    }

    private long ownId() {
        return usage.own().lines().stream()
                .mapToLong(line -> {
                    try {
                        return number("SELECT customer_id FROM cus_usage WHERE id = " + line.id());
                    } catch (SQLException impossible) {
                        throw new IllegalStateException(impossible);
                    }
                })
                .findFirst()
                .orElseThrow();
    }

    private void call(long id, long subscription, long customer, LocalDate month, int seconds) throws SQLException {
        write("INSERT INTO cus_usage_record (id, version, subscription_id, customer_id, usage_month, started_at, kind,"
                + " other_party, seconds, megabytes, charge) VALUES (" + id + ", 1, " + subscription + ", " + customer
                + ", '" + month + "', '" + month.plusDays(3) + " 10:00:00', 'LOCAL_CALL', '', " + seconds + ", 0, 0)");
    }

    private void month(long id, long subscription, long customer, LocalDate month) throws SQLException {
        StringBuilder columns = new StringBuilder();
        StringBuilder values = new StringBuilder();
        for (UsageKind kind : UsageKind.values()) {
            columns.append(", ").append(kind.column());
            values.append(", 1");
        }
        write("DELETE FROM cus_usage WHERE subscription_id = " + subscription + " AND usage_month = '" + month + "'");
        write("INSERT INTO cus_usage (id, version, subscription_id, usage_month, customer_id, unit_id, product_id"
                + columns + ") SELECT " + id + ", 1, s.id, '" + month + "', c.id, c.unit_id, s.product_id" + values
                + " FROM cus_subscription s JOIN cus_customer c ON c.id = " + customer + " WHERE s.id = "
                + subscription);
    }

    private void write(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(statement)) {
            update.executeUpdate();
        }
    }

    private static UsageFilter filter(LocalDate month) {
        UsageFilter filter = new UsageFilter();
        filter.setFrom(month);
        filter.setTo(month);
        return filter;
    }

    private long number(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(query);
                ResultSet found = statement.executeQuery()) {
            found.next();
            return found.getLong(1);
        }
    }

    private static void unwrapped(Callable<?> work) throws Exception {
        try {
            work.call();
        } catch (EJBException wrapped) {
            throw wrapped.getCausedByException();
        }
    }
}
