package crm.customer.coverage.intake;

import crm.system.intake.journal.ForeignRecords;
import crm.system.intake.journal.KeptRecords;
import crm.system.intake.journal.TakeBack;
import crm.system.intake.journal.UndoOrder;
import crm.system.intake.journal.WrittenRecord;
import crm.system.notice.Wording;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Takes areas back: those an import made are removed, the others hold again what they held. */
final class CoverageTakeBack implements TakeBack {

    private static final String AREA = "customer.coverage.undo.";
    private static final long AS_MADE = 1;
    private static final String UNITS = "SELECT id, place, unit_id FROM cus_coverage WHERE id BETWEEN ? AND ?";

    @Override
    public void takeBack(UndoOrder order, List<WrittenRecord> records, KeptRecords kept, Connection connection)
            throws SQLException {
        Map<Long, AreaBefore> now =
                KnownAreas.byId(records.stream().map(WrittenRecord::id).toList(), connection);
        List<WrittenRecord> made = new ArrayList<>();
        List<WrittenRecord> changed = new ArrayList<>();
        for (WrittenRecord record : ForeignRecords.keep(order, UNITS, records, kept, connection)) {
            AreaBefore area = now.get(record.id());
            if (area == null) {
                kept.keep(record, Long.toString(record.id()), Wording.of(AREA + "gone"));
            } else if (area.version() != (record.isMade() ? AS_MADE : record.versionAfter())) {
                kept.keep(record, area.place(), Wording.of(AREA + "changedSince"));
            } else {
                (record.isMade() ? made : changed).add(record);
            }
        }
        remove(made, now, kept, connection);
        restore(changed, now, order, kept, connection);
    }

    /** The port that is taken meanwhile has moved the version on, so that none is lost with its area. */
    private static void remove(
            List<WrittenRecord> made, Map<Long, AreaBefore> now, KeptRecords kept, Connection connection)
            throws SQLException {
        if (made.isEmpty()) {
            return;
        }
        try (PreparedStatement lock = connection.prepareStatement(
                        "UPDATE cus_coverage SET version = version + 1 WHERE id = ? AND version = 1");
                PreparedStatement history =
                        connection.prepareStatement("DELETE FROM cus_coverage_change WHERE coverage_id = ?");
                PreparedStatement delete = connection.prepareStatement("DELETE FROM cus_coverage WHERE id = ?")) {
            for (WrittenRecord record : made) {
                lock.setLong(1, record.id());
                lock.addBatch();
            }
            int[] locked = lock.executeBatch();
            for (int at = 0; at < locked.length; at++) {
                WrittenRecord record = made.get(at);
                if (locked[at] == 0) {
                    kept.keep(record, now.get(record.id()).place(), Wording.of(AREA + "changedSince"));
                } else {
                    history.setLong(1, record.id());
                    history.addBatch();
                    delete.setLong(1, record.id());
                    delete.addBatch();
                }
            }
            history.executeBatch();
            delete.executeBatch();
        }
    }

    private static void restore(
            List<WrittenRecord> changed,
            Map<Long, AreaBefore> now,
            UndoOrder order,
            KeptRecords kept,
            Connection connection)
            throws SQLException {
        if (changed.isEmpty()) {
            return;
        }
        AreaHistory history = new AreaHistory(order.at(), order.actor().personName());
        try (AreaUpdate update = new AreaUpdate(connection)) {
            for (WrittenRecord record : changed) {
                update.add(now.get(record.id()).as(record.before()));
            }
            boolean[] written = update.write();
            for (int at = 0; at < written.length; at++) {
                AreaBefore area = now.get(changed.get(at).id());
                if (written[at]) {
                    history.changed(area, area.as(changed.get(at).before()));
                } else {
                    kept.keep(changed.get(at), area.place(), Wording.of(AREA + "changedSince"));
                }
            }
        }
        history.write(connection);
    }
}
