package crm.customer.bill;

import crm.customer.ledger.LedgerAccount;
import crm.system.crypto.FieldCipher;
import crm.system.demo.DemoBook;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.SplittableRandom;

/** Writes sample bills so that books, items, credits and allocations agree to the cent. */
final class SampleBillRows implements AutoCloseable {

    static final BigDecimal HALF = new BigDecimal("0.5");

    private static final String BY = "-";

    /** Few enough that the rows of none of the tables are sent before those that they refer to. */
    private static final int TOGETHER = 100;

    private static final LedgerAccount[] METHODS = {
        LedgerAccount.MOBILE_PAY, LedgerAccount.MOBILE_PAY, LedgerAccount.BANK, LedgerAccount.CASH, LedgerAccount.CARD
    };

    /** One line of a bill; quantity may be null. */
    record Line(BillLineKind kind, String description, Long subscriptionId, Integer quantity, BigDecimal amount) {}

    private final DemoBook book;
    private final SampleBillTables tables;
    private final String reason = FieldCipher.instance().encrypt("计费数据重复，已重新出账");
    private long lastEntry;
    private long lastItem;
    private long lastCredit;
    private long lastBill;
    private long sentBill;
    private long lastLine;

    SampleBillRows(DemoBook book) throws SQLException {
        this.book = book;
        // The arrears of an earlier chapter stand before these.
        lastItem = (long) book.size().customers() * 2;
        lastEntry = lastItem;
        tables = new SampleBillTables(book);
    }

    /** @param share of the total that was paid; null for nothing */
    void bill(
            SampleBills.Payer payer, SampleBills.Month month, List<Line> of, BigDecimal share, SplittableRandom random)
            throws SQLException {
        BigDecimal total = SampleBills.total(of).setScale(2);
        String number = number(payer, month);
        long entry = charge(payer, month, number, total);
        LocalDate paidOn = month.issuedOn().plusDays(random.nextInt(20));
        boolean pays = share != null && !paidOn.isAfter(month.today().minusDays(1));
        BigDecimal paid = pays ? total.multiply(share).setScale(2, RoundingMode.HALF_UP) : BigDecimal.ZERO;
        boolean over = paid.compareTo(total) == 0;
        long item = item(payer, month, number, total, entry, total.subtract(paid), over ? "SETTLED" : null, paidOn);
        write(payer, month, number, total, item, BillState.ISSUED, of);
        if (pays) {
            pay(payer, item, paid, paidOn, METHODS[random.nextInt(METHODS.length)]);
        }
        sendSome();
    }

    /** A bill that was wrong and taken back an hour later. */
    void withdrawn(SampleBills.Payer payer, SampleBills.Month month, List<Line> of) throws SQLException {
        BigDecimal total = SampleBills.total(of).setScale(2);
        String number = number(payer, month) + "-0";
        long entry = charge(payer, month, number, total);
        tables.entries.row(
                ++lastEntry,
                payer.id(),
                payer.unitId(),
                month.issuedOn(),
                moment(month.issuedOn(), payer.id()).plusHours(1),
                "REVERSAL",
                "SERVICE_REVENUE",
                "RECEIVABLE",
                total,
                number,
                reason,
                entry,
                BY);
        tables.reversed.row(entry);
        long item = item(payer, month, number, total, entry, BigDecimal.ZERO, "WITHDRAWN", month.issuedOn());
        write(payer, month, number, total, item, BillState.WITHDRAWN, of);
    }

    /** The bill of what a suspended customer owes already. */
    void ofItem(SampleBills.Payer payer, SampleBills.Month month, long item) throws SQLException {
        try (PreparedStatement query =
                book.connection().prepareStatement("SELECT amount, due_on FROM cus_open_item WHERE id = ?")) {
            query.setLong(1, item);
            try (var found = query.executeQuery()) {
                if (!found.next()) {
                    return;
                }
                BigDecimal total = found.getBigDecimal(1);
                SampleBills.Used fee = payer.used().get(0);
                tables.bills.row(
                        ++lastBill,
                        1L,
                        number(payer, month),
                        number(payer, month),
                        payer.id(),
                        payer.unitId(),
                        month.begin(),
                        found.getDate(2).toLocalDate().minusDays(22),
                        found.getDate(2).toLocalDate(),
                        total,
                        item,
                        BillState.ISSUED.name());
                line(1, new Line(BillLineKind.BASIC_FEE, fee.product(), fee.subscriptionId(), null, total));
            }
        }
    }

    private long charge(SampleBills.Payer payer, SampleBills.Month month, String number, BigDecimal total)
            throws SQLException {
        tables.entries.row(
                ++lastEntry,
                payer.id(),
                payer.unitId(),
                month.issuedOn(),
                moment(month.issuedOn(), payer.id()),
                "BILL",
                "RECEIVABLE",
                "SERVICE_REVENUE",
                total,
                number,
                null,
                null,
                BY);
        return lastEntry;
    }

    private long item(
            SampleBills.Payer payer,
            SampleBills.Month month,
            String number,
            BigDecimal total,
            long entry,
            BigDecimal rest,
            String ended,
            LocalDate on)
            throws SQLException {
        tables.items.row(
                ++lastItem,
                1L,
                payer.id(),
                "BILL",
                number,
                total,
                rest,
                entry,
                month.dueOn(),
                moment(month.issuedOn(), payer.id()),
                BY,
                ended,
                ended == null ? null : on,
                ended == null ? null : BY);
        return lastItem;
    }

    private void pay(SampleBills.Payer payer, long item, BigDecimal paid, LocalDate on, LedgerAccount method)
            throws SQLException {
        LocalDateTime at = moment(on, payer.id()).plusHours(2);
        tables.entries.row(
                ++lastEntry,
                payer.id(),
                payer.unitId(),
                on,
                at,
                "PAYMENT",
                method.name(),
                "RECEIVABLE",
                paid,
                String.format("R1%08d", ++lastCredit),
                null,
                null,
                BY);
        tables.credits.row(lastCredit, 1L, payer.id(), lastEntry, paid, BigDecimal.ZERO);
        tables.allocations.row(lastCredit, payer.id(), lastCredit, item, paid, at);
    }

    private void write(
            SampleBills.Payer payer,
            SampleBills.Month month,
            String number,
            BigDecimal total,
            long item,
            BillState state,
            List<Line> of)
            throws SQLException {
        tables.bills.row(
                ++lastBill,
                1L,
                number,
                number,
                payer.id(),
                payer.unitId(),
                month.begin(),
                month.issuedOn(),
                month.dueOn(),
                total,
                item,
                state.name());
        for (int at = 0; at < of.size(); at++) {
            line(at + 1, of.get(at));
        }
    }

    private void sendSome() throws SQLException {
        if (lastBill - sentBill >= TOGETHER) {
            send();
        }
    }

    private void line(int position, Line line) throws SQLException {
        tables.lines.row(
                ++lastLine,
                lastBill,
                position,
                line.kind().name(),
                line.description(),
                line.subscriptionId(),
                line.quantity(),
                line.amount());
    }

    private static String number(SampleBills.Payer payer, SampleBills.Month month) {
        return String.format(
                "B%d%02d%08d", month.begin().getYear(), month.begin().getMonthValue(), payer.id());
    }

    /** In the morning of the branch, in UTC. */
    private static LocalDateTime moment(LocalDate day, long id) {
        return day.atTime(1, (int) (id % 60));
    }

    /** What others refer to goes first. */
    void send() throws SQLException {
        tables.send();
        sentBill = lastBill;
    }

    /** Moves the sequences past what was written. */
    void finish() throws SQLException {
        send();
        book.restart("cus_ledger_entry_seq", lastEntry);
        book.restart("cus_open_item_seq", lastItem);
        book.restart("cus_credit_seq", lastCredit);
        book.restart("cus_allocation_seq", lastCredit);
        book.restart("cus_bill_seq", lastBill);
        book.restart("cus_bill_line_seq", lastLine);
    }

    @Override
    public void close() throws SQLException {
        tables.close();
    }
}
