package crm.customer.arrears;

import crm.customer.ledger.LedgerAccount;
import crm.system.intake.RowBatch;
import crm.system.schema.IdBlocks;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Charges many customers at once, for files with millions of rows: what {@link CustomerAccount#charge} does for one after
 * the other, with the same result. What is charged today was not late before, so that no late fee follows from it.
 */
public final class ChargeBatch {

    private static final int ID_BLOCK = 50;

    private final Connection connection;
    private final LocalDate today;
    private final LocalDateTime now;
    private final String by;
    private final Long importId;

    /** What a customer is to owe, and the branch in whose books it stands. */
    public record Charge(
            long customerId, long unitId, OwedKind kind, String reference, BigDecimal amount, LocalDate dueOn) {}

    /**
     * @param by the name of whoever charges
     * @param importId the import that brings it; null for none
     */
    public ChargeBatch(Connection connection, Clock clock, String by, Long importId) {
        this.connection = connection;
        this.by = by;
        this.importId = importId;
        Instant moment = clock.instant();
        today = LocalDate.ofInstant(moment, clock.getZone());
        now = LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    /** Charges them in their order; existing credit pays the first of a customer first. @return the ids of the items */
    public long[] charge(List<Charge> charges) throws SQLException {
        lock(charges);
        long[] entries = IdBlocks.take(connection, "cus_ledger_entry_seq", charges.size(), ID_BLOCK);
        long[] items = IdBlocks.take(connection, "cus_open_item_seq", charges.size(), ID_BLOCK);
        book(charges, entries);
        put(charges, entries, items);
        new CreditBatch(connection, today, now, by).pay(charges, items);
        return items;
    }

    /** As whoever charges or pays does, so that no payment passes these charges by; in one order, so that none waits for the other. */
    private void lock(List<Charge> charges) throws SQLException {
        SortedSet<Long> customers = new TreeSet<>();
        charges.forEach(charge -> customers.add(charge.customerId()));
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE cus_customer SET version = version WHERE id = ?")) {
            for (long customer : customers) {
                update.setLong(1, customer);
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    private void book(List<Charge> charges, long[] entries) throws SQLException {
        try (RowBatch rows = new RowBatch(
                connection,
                "cus_ledger_entry",
                "id",
                "customer_id",
                "unit_id",
                "booked_on",
                "booked_at",
                "kind",
                "debit",
                "credit",
                "amount",
                "reference",
                "actor_name",
                "import_id")) {
            for (int at = 0; at < entries.length; at++) {
                Charge charge = charges.get(at);
                rows.row(
                        entries[at],
                        charge.customerId(),
                        charge.unitId(),
                        today,
                        now,
                        charge.kind().entry().name(),
                        LedgerAccount.RECEIVABLE.name(),
                        charge.kind().earns().name(),
                        charge.amount(),
                        charge.reference(),
                        by,
                        importId);
            }
        }
    }

    private void put(List<Charge> charges, long[] entries, long[] items) throws SQLException {
        try (RowBatch rows = new RowBatch(
                connection,
                "cus_open_item",
                "id",
                "version",
                "customer_id",
                "kind",
                "reference",
                "amount",
                "rest",
                "entry_id",
                "due_on",
                "entered_at",
                "entered_by")) {
            for (int at = 0; at < items.length; at++) {
                Charge charge = charges.get(at);
                rows.row(
                        items[at],
                        1L,
                        charge.customerId(),
                        charge.kind().name(),
                        charge.reference(),
                        charge.amount(),
                        charge.amount(),
                        entries[at],
                        charge.dueOn(),
                        now,
                        by);
            }
        }
    }
}
