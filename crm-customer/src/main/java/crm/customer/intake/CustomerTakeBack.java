package crm.customer.intake;

import crm.customer.profile.CustomerClass;
import crm.system.intake.journal.ForeignRecords;
import crm.system.intake.journal.IdRange;
import crm.system.intake.journal.KeptRecords;
import crm.system.intake.journal.TakeBack;
import crm.system.intake.journal.UndoOrder;
import crm.system.intake.journal.WrittenRecord;
import crm.system.notice.Wording;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes customers back: those an import made are gone with all that it wrote with them, the others hold again what they
 * held.
 */
final class CustomerTakeBack implements TakeBack {

    private static final String AREA = "customer.import.undo.";
    private static final long AS_MADE = 1;

    private final CustomerEdits edits;
    private final boolean keyAccounts;
    private CustomerTraces traces;

    /** @param keyAccounts whether key accounts may be taken back too */
    CustomerTakeBack(CustomerEdits edits, boolean keyAccounts) {
        this.edits = edits;
        this.keyAccounts = keyAccounts;
    }

    /** A customer as the database holds it now. */
    private record Now(String number, long version, long unitId, CustomerClass customerClass) {}

    @Override
    public void takeBack(UndoOrder order, List<WrittenRecord> records, KeptRecords kept, Connection connection)
            throws SQLException {
        List<IdRange> all = IdRange.of(records.stream().map(WrittenRecord::id).toList());
        lock(all, connection);
        Map<Long, Now> now = now(all, connection);
        List<WrittenRecord> made = new ArrayList<>();
        List<WrittenRecord> changed = new ArrayList<>();
        for (WrittenRecord record : records) {
            Now customer = now.get(record.id());
            if (customer == null) {
                kept.keep(record, Long.toString(record.id()), Wording.of(AREA + "gone"));
            } else if (!isOpen(customer, order)) {
                kept.keep(record, customer.number(), ForeignRecords.NOT_YOURS);
            } else if (customer.version() != (record.isMade() ? AS_MADE : record.versionAfter())) {
                kept.keep(record, customer.number(), Wording.of(AREA + "changedSince"));
            } else {
                (record.isMade() ? made : changed).add(record);
            }
        }
        removeMade(made, now, kept, connection);
        if (!changed.isEmpty()) {
            edits.restore(changed);
        }
    }

    /** Whose branch or class is not theirs now, they delete and change no more than by hand. */
    private boolean isOpen(Now customer, UndoOrder order) {
        return order.scope().covers(customer.unitId())
                && (keyAccounts || customer.customerClass() != CustomerClass.KEY_ACCOUNT);
    }

    private void removeMade(List<WrittenRecord> records, Map<Long, Now> now, KeptRecords kept, Connection connection)
            throws SQLException {
        if (records.isEmpty()) {
            return;
        }
        if (traces == null) {
            traces = new CustomerTraces(connection);
        }
        Set<Long> used =
                traces.of(IdRange.of(records.stream().map(WrittenRecord::id).toList()), connection);
        List<Long> gone = new ArrayList<>();
        for (WrittenRecord record : records) {
            if (used.contains(record.id())) {
                kept.keep(record, now.get(record.id()).number(), Wording.of(AREA + "usedSince"));
            } else {
                gone.add(record.id());
            }
        }
        delete(IdRange.of(gone), connection);
    }

    /** Whoever sells something to one of them, or changes one, comes before or after. */
    private static void lock(List<IdRange> customers, Connection connection) throws SQLException {
        onEach("UPDATE cus_customer SET version = version WHERE id BETWEEN ? AND ?", customers, connection);
        onEach("UPDATE cus_document SET version = version WHERE customer_id BETWEEN ? AND ?", customers, connection);
    }

    private static Map<Long, Now> now(List<IdRange> customers, Connection connection) throws SQLException {
        Map<Long, Now> found = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT id, number, version, unit_id, customer_class FROM cus_customer WHERE id BETWEEN ? AND ?")) {
            for (IdRange range : customers) {
                query.setLong(1, range.first());
                query.setLong(2, range.last());
                try (ResultSet customer = query.executeQuery()) {
                    while (customer.next()) {
                        found.put(
                                customer.getLong(1),
                                new Now(
                                        customer.getString(2),
                                        customer.getLong(3),
                                        customer.getLong(4),
                                        CustomerClass.valueOf(customer.getString(5))));
                    }
                }
            }
        }
        return found;
    }

    private static void delete(List<IdRange> customers, Connection connection) throws SQLException {
        for (String table : CustomerTraces.OWN) {
            onEach("DELETE FROM " + table + " WHERE customer_id BETWEEN ? AND ?", customers, connection);
        }
        onEach("DELETE FROM cus_customer WHERE id BETWEEN ? AND ?", customers, connection);
    }

    private static void onEach(String sql, List<IdRange> ranges, Connection connection) throws SQLException {
        if (ranges.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (IdRange range : ranges) {
                statement.setLong(1, range.first());
                statement.setLong(2, range.last());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
