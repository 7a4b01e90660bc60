package crm.customer.coverage.intake;

import crm.system.intake.ImportOrder;
import crm.system.intake.RowBatch;
import crm.system.schema.IdBlocks;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes areas by batch: new ones are added, of the others the fields that the file fills are replaced; the history and
 * the journal tell both.
 */
final class CoverageBatch {

    private static final int ID_BLOCK = 50;

    private final ImportOrder order;
    private final Connection connection;
    private final AreaHistory history;

    CoverageBatch(ImportOrder order, Connection connection) {
        this.order = order;
        this.connection = connection;
        history = new AreaHistory(order.at(), order.actor().personName());
    }

    /** @param known what is there of them, by {@link SurveyedArea#key}, as this transaction sees it */
    void write(List<SurveyedArea> areas, Map<String, AreaBefore> known) throws SQLException {
        List<SurveyedArea> fresh = new ArrayList<>();
        List<AreaBefore> replaced = new ArrayList<>();
        try (AreaUpdate update = new AreaUpdate(connection)) {
            for (SurveyedArea area : areas) {
                AreaBefore before = known.get(area.key());
                if (before == null) {
                    fresh.add(area);
                } else {
                    AreaBefore after = after(before, area);
                    update.add(after);
                    history.changed(before, after);
                    replaced.add(before);
                }
            }
            tellReplaced(replaced, update.write());
        }
        add(fresh);
        history.write(connection);
    }

    private void tellReplaced(List<AreaBefore> replaced, boolean[] written) {
        for (int at = 0; at < written.length; at++) {
            if (!written[at]) {
                throw new AreaChangedMeanwhile(replaced.get(at).place());
            }
            AreaBefore before = replaced.get(at);
            order.journal().changed(before.id(), before.version() + 1, before.image());
        }
    }

    /** Numbers and note that the file says nothing of stay. */
    private AreaBefore after(AreaBefore before, SurveyedArea area) {
        return new AreaBefore(
                before.id(),
                before.version(),
                before.key(),
                area.place(),
                area.technology(),
                order.fills(CoverageFields.REALISTIC_MBIT) ? area.realisticMbit() : before.realisticMbit(),
                order.fills(CoverageFields.SPARE) ? area.spare() : before.spare(),
                order.fills(CoverageFields.NOTE) ? area.note() : before.note(),
                area.checkedOn(),
                order.actor().personName(),
                false);
    }

    private void add(List<SurveyedArea> areas) throws SQLException {
        if (areas.isEmpty()) {
            return;
        }
        long[] ids = IdBlocks.take(connection, "cus_coverage_seq", areas.size(), ID_BLOCK);
        try (RowBatch rows = new RowBatch(
                connection,
                "cus_coverage",
                "id",
                "version",
                "unit_id",
                "place",
                "place_plain",
                "business_type",
                "technology",
                "realistic_mbit",
                "spare",
                "note",
                "checked_on",
                "checked_by",
                "removed")) {
            for (int at = 0; at < ids.length; at++) {
                SurveyedArea area = areas.get(at);
                rows.row(
                        ids[at],
                        1L,
                        area.unitId(),
                        area.place(),
                        area.placePlain(),
                        area.businessType(),
                        area.technology(),
                        area.realisticMbit(),
                        area.spare(),
                        area.note(),
                        area.checkedOn(),
                        order.actor().personName(),
                        false);
                history.added(ids[at]);
            }
        }
        order.journal().made(ids);
    }
}
