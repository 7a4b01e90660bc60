package crm.customer.churn.intake;

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

/** Takes records back: those an import made are removed with what told of them, the others hold again what they held. */
final class ChurnTakeBack implements TakeBack {

    private static final String AREA = "customer.churn.undo.";
    private static final long AS_MADE = 1;
    private static final String UNITS = "SELECT t.id, c.number, c.unit_id FROM cus_churn t INNER JOIN cus_customer c"
            + " ON c.id = t.customer_id WHERE t.id BETWEEN ? AND ?";

    @Override
    public void takeBack(UndoOrder order, List<WrittenRecord> records, KeptRecords kept, Connection connection)
            throws SQLException {
        Map<Long, ChurnBefore> now =
                ChurnBefore.byId(records.stream().map(WrittenRecord::id).toList(), connection);
        List<WrittenRecord> made = new ArrayList<>();
        List<WrittenRecord> changed = new ArrayList<>();
        for (WrittenRecord record : ForeignRecords.keep(order, UNITS, records, kept, connection)) {
            ChurnBefore churn = now.get(record.id());
            if (churn == null) {
                kept.keep(record, Long.toString(record.id()), Wording.of(AREA + "gone"));
            } else if (churn.version() != (record.isMade() ? AS_MADE : record.versionAfter())) {
                kept.keep(record, churn.name(), Wording.of(AREA + "changedSince"));
            } else {
                (record.isMade() ? made : changed).add(record);
            }
        }
        remove(made, now, kept, connection);
        restore(changed, now, order, kept, connection);
    }

    /** A plan that is made meanwhile has moved the version on, so that none is lost with its record. */
    private static void remove(
            List<WrittenRecord> made, Map<Long, ChurnBefore> now, KeptRecords kept, Connection connection)
            throws SQLException {
        if (made.isEmpty()) {
            return;
        }
        try (PreparedStatement lock = connection.prepareStatement(
                        "UPDATE cus_churn SET version = version + 1 WHERE id = ? AND version = 1");
                PreparedStatement news =
                        connection.prepareStatement("DELETE FROM cus_timeline_entry WHERE customer_id ="
                                + " (SELECT h.customer_id FROM cus_churn h WHERE h.id = ?) AND kind = '"
                                + ChurnNews.CHURNED
                                + "' AND detail = ? AND reference = ?");
                PreparedStatement history =
                        connection.prepareStatement("DELETE FROM cus_churn_change WHERE churn_id = ?");
                PreparedStatement delete = connection.prepareStatement("DELETE FROM cus_churn WHERE id = ?")) {
            for (WrittenRecord record : made) {
                lock.setLong(1, record.id());
                lock.addBatch();
            }
            int[] locked = lock.executeBatch();
            for (int at = 0; at < locked.length; at++) {
                WrittenRecord record = made.get(at);
                ChurnBefore churn = now.get(record.id());
                if (locked[at] == 0) {
                    kept.keep(record, churn.name(), Wording.of(AREA + "changedSince"));
                } else {
                    String[] key = churn.key().split("/", -1);
                    news.setLong(1, record.id());
                    news.setString(2, key[2]);
                    news.setString(3, key[1]);
                    news.addBatch();
                    history.setLong(1, record.id());
                    history.addBatch();
                    delete.setLong(1, record.id());
                    delete.addBatch();
                }
            }
            news.executeBatch();
            history.executeBatch();
            delete.executeBatch();
        }
    }

    private static void restore(
            List<WrittenRecord> changed,
            Map<Long, ChurnBefore> now,
            UndoOrder order,
            KeptRecords kept,
            Connection connection)
            throws SQLException {
        if (changed.isEmpty()) {
            return;
        }
        ChurnNews news = new ChurnNews(order.at(), order.actor().personName());
        try (ChurnUpdate update = new ChurnUpdate(connection)) {
            for (WrittenRecord record : changed) {
                update.add(now.get(record.id()).as(record.before()));
            }
            boolean[] written = update.write();
            for (int at = 0; at < written.length; at++) {
                ChurnBefore churn = now.get(changed.get(at).id());
                if (written[at]) {
                    news.changed(churn, churn.as(changed.get(at).before()));
                } else {
                    kept.keep(changed.get(at), churn.name(), Wording.of(AREA + "changedSince"));
                }
            }
        }
        news.write(connection);
    }
}
