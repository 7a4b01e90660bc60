package crm.customer.usage.intake;

import crm.customer.usage.UsageKind;
import crm.system.intake.journal.ForeignRecords;
import crm.system.intake.journal.KeptRecords;
import crm.system.intake.journal.TakeBack;
import crm.system.intake.journal.UndoOrder;
import crm.system.intake.journal.WrittenRecord;
import crm.system.notice.Wording;
import crm.system.schema.KeyLookup;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Takes months back: those an import made are removed, the others hold again what they held. */
final class UsageTakeBack implements TakeBack {

    private static final String AREA = "customer.usage.undo.";

    private static final String UNITS = "SELECT t.id, c.number, c.unit_id FROM cus_usage t INNER JOIN cus_customer c"
            + " ON c.id = t.customer_id WHERE t.id BETWEEN ? AND ?";

    /** Who wrote last decides, not the version: undoing a later import counts that on as well. */
    private static final String REMOVE = "DELETE FROM cus_usage WHERE id = ? AND import_id = ?";

    private static final String RESTORE = "UPDATE cus_usage SET version = version + 1, "
            + Arrays.stream(UsageKind.values())
                    .map(kind -> kind.column() + " = ?, ")
                    .collect(Collectors.joining())
            + KnownUsage.WHOSE.stream()
                    .map(column -> column + " = COALESCE(CAST(? AS BIGINT), " + column + "), ")
                    .collect(Collectors.joining())
            + KnownUsage.IMPORT + " = ? WHERE id = ? AND import_id = ?";

    private static final KeyLookup NAMES = new KeyLookup(
            "SELECT u.id, c.number, u.usage_month",
            "INNER JOIN cus_usage u ON u.id = wanted.val INNER JOIN cus_customer c ON c.id = u.customer_id",
            "val BIGINT");

    @Override
    public void takeBack(UndoOrder order, List<WrittenRecord> records, KeptRecords kept, Connection connection)
            throws SQLException {
        List<WrittenRecord> stayed = new ArrayList<>();
        List<WrittenRecord> own = ForeignRecords.keep(order, UNITS, records, kept, connection);
        remove(order, own.stream().filter(WrittenRecord::isMade).toList(), stayed, connection);
        restore(order, own.stream().filter(record -> !record.isMade()).toList(), stayed, connection);
        tell(stayed, kept, connection);
    }

    private static void remove(
            UndoOrder order, List<WrittenRecord> made, List<WrittenRecord> stayed, Connection connection)
            throws SQLException {
        if (made.isEmpty()) {
            return;
        }
        try (PreparedStatement delete = connection.prepareStatement(REMOVE)) {
            for (WrittenRecord record : made) {
                delete.setLong(1, record.id());
                delete.setLong(2, order.importId());
                delete.addBatch();
            }
            addStayed(made, delete.executeBatch(), stayed);
        }
    }

    private static void restore(
            UndoOrder order, List<WrittenRecord> changed, List<WrittenRecord> stayed, Connection connection)
            throws SQLException {
        if (changed.isEmpty()) {
            return;
        }
        try (PreparedStatement update = connection.prepareStatement(RESTORE)) {
            for (WrittenRecord record : changed) {
                int parameter = 1;
                for (UsageKind kind : UsageKind.values()) {
                    update.setBigDecimal(
                            parameter++, new BigDecimal(record.before().get(kind.column())));
                }
                // an image from before its columns were journalled leaves them as they are
                for (String column : KnownUsage.WHOSE) {
                    update.setObject(parameter++, number(record.before().get(column)), Types.BIGINT);
                }
                update.setObject(parameter++, number(record.before().get(KnownUsage.IMPORT)), Types.BIGINT);
                update.setLong(parameter++, record.id());
                update.setLong(parameter, order.importId());
                update.addBatch();
            }
            addStayed(changed, update.executeBatch(), stayed);
        }
    }

    private static Long number(String kept) {
        return kept == null ? null : Long.valueOf(kept);
    }

    private static void addStayed(List<WrittenRecord> records, int[] counts, List<WrittenRecord> stayed) {
        for (int at = 0; at < counts.length; at++) {
            if (counts[at] == 0) {
                stayed.add(records.get(at));
            }
        }
    }

    private static void tell(List<WrittenRecord> stayed, KeptRecords kept, Connection connection) throws SQLException {
        Map<Long, String> names = new HashMap<>();
        List<Long> ids = stayed.stream().map(WrittenRecord::id).toList();
        NAMES.each(
                connection,
                ids,
                row -> names.put(
                        row.getLong(1),
                        row.getString(2) + " " + row.getString(3).substring(0, 7)));
        for (WrittenRecord record : stayed) {
            String name = names.get(record.id());
            kept.keep(
                    record,
                    name == null ? Long.toString(record.id()) : name,
                    Wording.of(AREA + (name == null ? "gone" : "changedSince")));
        }
    }
}
