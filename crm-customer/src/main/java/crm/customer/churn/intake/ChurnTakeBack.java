package crm.customer.churn.intake;

import crm.system.intake.journal.UndoOrder;
import crm.system.intake.journal.VersionedTakeBack;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Takes records back: those an import made are removed with what told of them, the others hold again what they held. */
final class ChurnTakeBack extends VersionedTakeBack<ChurnBefore> {

    private static final String UNITS = "SELECT t.id, c.number, c.unit_id FROM cus_churn t INNER JOIN cus_customer c"
            + " ON c.id = t.customer_id WHERE t.id BETWEEN ? AND ?";

    ChurnTakeBack() {
        super("cus_churn", UNITS, "customer.churn.undo.");
    }

    @Override
    protected Map<Long, ChurnBefore> byId(List<Long> ids, Connection connection) throws SQLException {
        return ChurnBefore.byId(ids, connection);
    }

    @Override
    protected long version(ChurnBefore churn) {
        return churn.version();
    }

    @Override
    protected String name(ChurnBefore churn) {
        return churn.name();
    }

    @Override
    protected ChurnBefore as(ChurnBefore churn, Map<String, String> before) {
        return churn.as(before);
    }

    @Override
    protected void remove(List<ChurnBefore> made, Connection connection) throws SQLException {
        try (PreparedStatement news = connection.prepareStatement("DELETE FROM cus_timeline_entry WHERE customer_id ="
                        + " (SELECT h.customer_id FROM cus_churn h WHERE h.id = ?) AND kind = '"
                        + ChurnNews.CHURNED
                        + "' AND detail = ? AND reference = ?");
                PreparedStatement history =
                        connection.prepareStatement("DELETE FROM cus_churn_change WHERE churn_id = ?");
                PreparedStatement delete = connection.prepareStatement("DELETE FROM cus_churn WHERE id = ?")) {
            for (ChurnBefore churn : made) {
                String[] key = churn.key().split("/", -1);
                news.setLong(1, churn.id());
                news.setString(2, key[2]);
                news.setString(3, key[1]);
                news.addBatch();
                history.setLong(1, churn.id());
                history.addBatch();
                delete.setLong(1, churn.id());
                delete.addBatch();
            }
            news.executeBatch();
            history.executeBatch();
            delete.executeBatch();
        }
    }

    @Override
    protected boolean[] restore(UndoOrder order, List<Change<ChurnBefore>> changes, Connection connection)
            throws SQLException {
        ChurnNews news = new ChurnNews(order.at(), order.actor().personName());
        try (ChurnUpdate update = new ChurnUpdate(connection)) {
            for (Change<ChurnBefore> change : changes) {
                update.add(change.before());
            }
            boolean[] written = update.write();
            for (int at = 0; at < written.length; at++) {
                if (written[at]) {
                    news.changed(changes.get(at).now(), changes.get(at).before());
                }
            }
            news.write(connection);
            return written;
        }
    }
}
