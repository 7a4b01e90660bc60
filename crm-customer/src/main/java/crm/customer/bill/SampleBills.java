package crm.customer.bill;

import crm.customer.profile.CustomerStatus;
import crm.system.demo.DemoBook;
import crm.system.demo.DemoChapter;
import jakarta.enterprise.context.Dependent;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Bills of the last months, for what the sample usage tells, with what paid them. Nobody becomes overdue by them who was
 * not before: what is past its due day is paid, but for the one bill of those whose account was suspended because of it.
 */
@Dependent
public class SampleBills implements DemoChapter {

    private static final int AFTER_USAGE = 46;
    private static final int AT_ONCE = 1_000;
    private static final int MANY = 20_000;
    private static final int VERY_MANY = 200_000;
    private static final List<String> TABLES =
            List.of("cus_ledger_entry", "cus_open_item", "cus_credit", "cus_allocation", "cus_bill", "cus_bill_line");

    private static final String USED = "SELECT c.id, c.unit_id, c.status, s.id AS subscription_id, s.product_name,"
            + " u.usage_month, u.minutes_local, u.minutes_provincial + u.minutes_domestic + u.minutes_international"
            + " AS minutes_far, u.charge_basic, u.charge_local, u.charge_long_distance, u.charge_roaming,"
            + " u.charge_internet, u.charge_value_added FROM cus_usage u JOIN cus_subscription s"
            + " ON s.id = u.subscription_id JOIN cus_customer c ON c.id = u.customer_id WHERE u.customer_id"
            + " BETWEEN ? AND ? AND c.status <> 'IN_REVIEW' AND u.usage_month >= ? ORDER BY c.id, s.id";

    @Override
    public int order() {
        return AFTER_USAGE;
    }

    @Override
    public String name() {
        return "bills";
    }

    @Override
    public void write(DemoBook book) throws SQLException {
        int customers = book.size().customers();
        int months = Math.min(book.size().months(), customers > VERY_MANY ? 1 : 3);
        book.withoutIndexes(TABLES, () -> {
            try (SampleBillRows rows = new SampleBillRows(book);
                    PreparedStatement used = book.connection().prepareStatement(USED)) {
                used.setObject(3, book.today().withDayOfMonth(1).minusMonths(months));
                for (long first = 1; first <= customers; first += AT_ONCE) {
                    used.setLong(1, first);
                    used.setLong(2, first + AT_ONCE - 1);
                    List<Payer> payers = read(used);
                    SplittableRandom random = book.random("bills/" + first);
                    for (int back = months; back >= 1; back--) {
                        Month month = new Month(book.today().withDayOfMonth(1).minusMonths(back), book.today());
                        for (Payer payer : payers) {
                            write(payer, month, rows, random, customers > MANY, back == months);
                        }
                    }
                    rows.send();
                }
                rows.finish();
            }
        });
    }

    private static void write(
            Payer payer, Month month, SampleBillRows rows, SplittableRandom random, boolean shortly, boolean earliest)
            throws SQLException {
        List<Used> used = payer.used().stream()
                .filter(one -> one.month().equals(month.begin()))
                .toList();
        List<SampleBillRows.Line> lines = shortly ? SampleBillLines.one(used) : SampleBillLines.of(used, random);
        if (lines.isEmpty() || month.issuedOn().isAfter(month.today())) {
            return;
        }
        if (payer.status() == CustomerStatus.SUSPENDED && !month.begin().isBefore(month.unpaid())) {
            if (month.begin().equals(month.unpaid())) {
                rows.ofItem(payer, month, payer.id() * 2 - 1);
            }
            return;
        }
        if (payer.status() == CustomerStatus.CLOSING && !month.isDue()) {
            return;
        }
        if (earliest && payer.id() % 37 == 5) {
            rows.withdrawn(payer, month, lines);
        }
        int luck = random.nextInt(100);
        BigDecimal share = month.isDue() || luck < 80 ? BigDecimal.ONE : luck < 84 ? SampleBillRows.HALF : null;
        rows.bill(payer, month, lines, share, random);
    }

    static BigDecimal total(List<SampleBillRows.Line> lines) {
        return lines.stream().map(SampleBillRows.Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<Payer> read(PreparedStatement had) throws SQLException {
        List<Payer> payers = new ArrayList<>();
        try (ResultSet row = had.executeQuery()) {
            Payer last = null;
            while (row.next()) {
                if (last == null || last.id() != row.getLong("id")) {
                    last = new Payer(
                            row.getLong("id"),
                            row.getLong("unit_id"),
                            CustomerStatus.valueOf(row.getString("status")),
                            new ArrayList<>());
                    payers.add(last);
                }
                last.used()
                        .add(new Used(
                                row.getObject("usage_month", LocalDate.class),
                                row.getLong("subscription_id"),
                                row.getString("product_name"),
                                row.getBigDecimal("charge_basic"),
                                Map.of(
                                        BillLineKind.LOCAL, row.getBigDecimal("charge_local"),
                                        BillLineKind.LONG_DISTANCE, row.getBigDecimal("charge_long_distance"),
                                        BillLineKind.ROAMING, row.getBigDecimal("charge_roaming"),
                                        BillLineKind.INTERNET, row.getBigDecimal("charge_internet"),
                                        BillLineKind.VALUE_ADDED, row.getBigDecimal("charge_value_added")),
                                Map.of(
                                        BillLineKind.LOCAL, row.getBigDecimal("minutes_local"),
                                        BillLineKind.LONG_DISTANCE, row.getBigDecimal("minutes_far"))));
            }
        }
        return payers;
    }

    /** A month that is billed: issued on the third of the next one, due on its 25th. */
    record Month(LocalDate begin, LocalDate today) {

        LocalDate issuedOn() {
            return begin.plusMonths(1).withDayOfMonth(3);
        }

        LocalDate dueOn() {
            return begin.plusMonths(1).withDayOfMonth(25);
        }

        boolean isDue() {
            return dueOn().isBefore(today);
        }

        /** The month that suspended customers did not pay, and after which they got no bill. */
        LocalDate unpaid() {
            return today.withDayOfMonth(1).minusMonths(2);
        }
    }

    /** Somebody who gets bills. */
    record Payer(long id, long unitId, CustomerStatus status, List<Used> used) {}

    /**
     * What a subscription cost in a month.
     *
     * @param charges beyond the basic fee, in CNY
     * @param minutes of the kinds that are counted
     */
    record Used(
            LocalDate month,
            long subscriptionId,
            String product,
            BigDecimal basicFee,
            Map<BillLineKind, BigDecimal> charges,
            Map<BillLineKind, BigDecimal> minutes) {}
}
