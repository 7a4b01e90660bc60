package crm.customer.coverage.intake;

import crm.system.intake.journal.UndoOrder;
import crm.system.intake.journal.VersionedTakeBack;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Takes areas back: those an import made are removed, the others hold again what they held. */
final class CoverageTakeBack extends VersionedTakeBack<AreaBefore> {

    private static final String UNITS = "SELECT id, place, unit_id FROM cus_coverage WHERE id BETWEEN ? AND ?";

    CoverageTakeBack() {
        super("cus_coverage", UNITS, "customer.coverage.undo.");
    }

    @Override
    protected Map<Long, AreaBefore> byId(List<Long> ids, Connection connection) throws SQLException {
        return KnownAreas.byId(ids, connection);
    }

    @Override
    protected long version(AreaBefore area) {
        return area.version();
    }

    @Override
    protected String name(AreaBefore area) {
        return area.place();
    }

    @Override
    protected AreaBefore as(AreaBefore area, Map<String, String> before) {
        return area.as(before);
    }

    @Override
    protected void remove(List<AreaBefore> made, Connection connection) throws SQLException {
        try (PreparedStatement history =
                        connection.prepareStatement("DELETE FROM cus_coverage_change WHERE coverage_id = ?");
                PreparedStatement delete = connection.prepareStatement("DELETE FROM cus_coverage WHERE id = ?")) {
            for (AreaBefore area : made) {
                history.setLong(1, area.id());
                history.addBatch();
                delete.setLong(1, area.id());
                delete.addBatch();
            }
            history.executeBatch();
            delete.executeBatch();
        }
    }

    @Override
    protected boolean[] restore(UndoOrder order, List<Change<AreaBefore>> changes, Connection connection)
            throws SQLException {
        AreaHistory history = new AreaHistory(order.at(), order.actor().personName());
        try (AreaUpdate update = new AreaUpdate(connection)) {
            for (Change<AreaBefore> change : changes) {
                update.add(change.before());
            }
            boolean[] written = update.write();
            for (int at = 0; at < written.length; at++) {
                if (written[at]) {
                    history.changed(changes.get(at).now(), changes.get(at).before());
                }
            }
            history.write(connection);
            return written;
        }
    }
}
