package crm.customer.cashday;

import crm.customer.payment.PaymentMethod;
import crm.system.crypto.FieldCipher;
import crm.system.demo.BulkInsert;
import crm.system.demo.DemoBook;
import crm.system.demo.branch.DemoBranch;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** Writes the rows of sample tills: each payment is booked, stands as credit, and lies in a day. */
final class SampleTillRows implements AutoCloseable {

    private static final long NUMBER_BEFORE_FIRST = 100_000_000L;
    private static final BigDecimal NOTHING = new BigDecimal("0.00");
    private static final BigDecimal A_YUAN = new BigDecimal("1.00");

    /** At ten in the morning of the branch, in UTC. */
    private static final int MORNING = 2;

    private final DemoBook book;
    private final long unit;
    private final List<Long> payers;
    private final String checker;
    private final BulkInsert entries;
    private final BulkInsert credits;
    private final BulkInsert days;
    private final BulkInsert payments;
    private long lastEntry;
    private long lastCredit;
    private long lastDay;
    private int served;

    /** What goes through a till, in this order. */
    record Paid(PaymentMethod method, BigDecimal amount) {}

    SampleTillRows(DemoBook book, long unit) throws SQLException {
        this.book = book;
        this.unit = unit;
        SampleTillFacts facts = new SampleTillFacts(book);
        payers = facts.payers(unit);
        checker = facts.checker();
        lastEntry = facts.last("cus_ledger_entry");
        lastCredit = facts.last("cus_credit");
        entries = insert(
                "cus_ledger_entry",
                "id customer_id unit_id booked_on booked_at kind debit credit" + " amount reference actor_name");
        credits = insert("cus_credit", "id version customer_id entry_id amount rest");
        days = insert(
                "cus_cash_day",
                "id version account_id employee_id cashier_name unit_id on_day open_key"
                        + " state opened_at expected_cash counted_cash reason handed_in_at checker_name checked_at words");
        payments = insert(
                "cus_payment",
                "id version number kind state customer_id unit_id cashier_account"
                        + " cashier_name method amount paid_on taken_at credit_id cash_day_id origin_key");
    }

    private BulkInsert insert(String table, String columns) throws SQLException {
        return book.insert(table, columns.split(" "));
    }

    /**
     * Writes a till with its payments.
     *
     * @param daysAgo but within the month: a month that is over may have been closed
     * @param why a yuan is missing; null when none is
     */
    void till(DemoBranch.Adviser cashier, int daysAgo, CashDayState state, List<Paid> paid, String why)
            throws SQLException {
        LocalDate first = book.today().withDayOfMonth(1);
        LocalDate wanted = book.today().minusDays(daysAgo);
        LocalDate day = wanted.isBefore(first) ? first : wanted;
        LocalDateTime opened = daysAgo == 0
                ? LocalDateTime.ofInstant(book.now(), ZoneOffset.UTC).minusMinutes(20)
                : day.atTime(MORNING, 0);
        BigDecimal cash = paid.stream()
                .filter(one -> one.method() == PaymentMethod.CASH)
                .map(Paid::amount)
                .reduce(NOTHING, BigDecimal::add);
        day(cashier, day, opened, state, cash, why);
        for (int at = 0; at < paid.size() && !payers.isEmpty(); at++) {
            pay(cashier, day, opened.plusMinutes(at), paid.get(at));
        }
    }

    private void day(
            DemoBranch.Adviser cashier,
            LocalDate day,
            LocalDateTime opened,
            CashDayState state,
            BigDecimal cash,
            String why)
            throws SQLException {
        boolean open = state == CashDayState.OPEN;
        boolean seen = state == CashDayState.CHECKED || state == CashDayState.GIVEN_BACK;
        LocalDateTime evening = opened.plusHours(8);
        FieldCipher cipher = FieldCipher.instance();
        days.row(
                ++lastDay,
                1L,
                cashier.accountId(),
                cashier.employeeId(),
                cashier.name(),
                unit,
                day,
                open ? "A" + cashier.accountId() + ":" + day : "D" + lastDay,
                state.name(),
                opened,
                open ? null : cash,
                open ? null : why == null ? cash : cash.subtract(A_YUAN),
                why == null ? null : cipher.encrypt(why),
                open ? null : evening,
                seen ? checker : null,
                seen ? evening.plusHours(1) : null,
                state == CashDayState.GIVEN_BACK ? cipher.encrypt("请重新清点现金") : null);
        days.send();
    }

    /** The next customer who owes nothing pays ahead. */
    private void pay(DemoBranch.Adviser cashier, LocalDate day, LocalDateTime at, Paid paid) throws SQLException {
        long payer = payers.get(served++ % payers.size());
        String number = "R" + (NUMBER_BEFORE_FIRST + ++lastCredit);
        entries.row(
                ++lastEntry,
                payer,
                unit,
                day,
                at,
                "PAYMENT",
                paid.method().account().name(),
                "RECEIVABLE",
                paid.amount(),
                number,
                cashier.name());
        entries.send();
        credits.row(lastCredit, 1L, payer, lastEntry, paid.amount(), paid.amount());
        credits.send();
        payments.row(
                lastCredit,
                1L,
                number,
                "PAYMENT",
                "TAKEN",
                payer,
                unit,
                cashier.accountId(),
                cashier.name(),
                paid.method().name(),
                paid.amount(),
                day,
                at,
                lastCredit,
                lastDay,
                "D:" + lastCredit);
        payments.send();
    }

    void finish() throws SQLException {
        book.restart("cus_ledger_entry_seq", lastEntry);
        book.restart("cus_credit_seq", lastCredit);
        book.restart("cus_payment_seq", lastCredit);
        book.restart("cus_cash_day_seq", lastDay);
        book.restartAt("cus_payment_number_seq", NUMBER_BEFORE_FIRST + lastCredit + 1);
    }

    @Override
    public void close() throws SQLException {
        try (entries;
                credits;
                days;
                payments) {
            served = 0;
        }
    }
}
