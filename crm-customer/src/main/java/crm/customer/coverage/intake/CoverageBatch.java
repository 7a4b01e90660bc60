package crm.customer.coverage.intake;

import crm.system.intake.ImportOrder;
import crm.system.intake.RowBatch;
import crm.system.schema.IdBlocks;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes areas by batch: new ones are added, what is known of the others is replaced, and the history tells both. */
final class CoverageBatch {

    private static final int ID_BLOCK = 50;

    /** A steady number of places lets the statement be prepared once. */
    private static final int AT_ONCE = 500;

    private static final String KNOWN = "SELECT t.id, t.place_plain, t.business_type, t.unit_id, t.technology,"
            + " t.realistic_mbit, t.spare, t.removed FROM (VALUES "
            + String.join(",", Collections.nCopies(AT_ONCE, "(CAST(? AS NVARCHAR(64)))"))
            + ") AS wanted (val) INNER JOIN cus_coverage t ON t.place_plain = wanted.val";

    private final ImportOrder order;
    private final Connection connection;
    private final LocalDateTime now;
    private final List<Object[]> history = new ArrayList<>();

    private record Known(long id, String technology, Integer realisticMbit, Integer spare, boolean removed) {}

    CoverageBatch(ImportOrder order, Connection connection) {
        this.order = order;
        this.connection = connection;
        now = LocalDateTime.ofInstant(order.at(), ZoneOffset.UTC);
    }

    void write(List<SurveyedArea> areas) throws SQLException {
        Map<String, Known> known = known(areas);
        List<SurveyedArea> fresh = new ArrayList<>();
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE cus_coverage SET version = version + 1, place = ?, technology = ?, realistic_mbit = ?,"
                        + " spare = ?, note = ?, checked_on = ?, checked_by = ?, removed = ? WHERE id = ?")) {
            for (SurveyedArea area : areas) {
                Known before = known.get(area.key());
                if (before == null) {
                    fresh.add(area);
                } else {
                    replace(update, area, before);
                }
            }
            update.executeBatch();
        }
        add(fresh);
        writeHistory();
    }

    private Map<String, Known> known(List<SurveyedArea> areas) throws SQLException {
        Map<String, Known> known = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(KNOWN)) {
            for (int from = 0; from < areas.size(); from += AT_ONCE) {
                for (int place = 0; place < AT_ONCE; place++) {
                    // the rest of the places repeat the last value
                    select.setString(
                            place + 1,
                            areas.get(Math.min(from + place, areas.size() - 1)).placePlain());
                }
                try (ResultSet found = select.executeQuery()) {
                    while (found.next()) {
                        known.put(
                                SurveyedArea.key(found.getString(2), found.getString(3), found.getLong(4)),
                                new Known(
                                        found.getLong(1),
                                        found.getString(5),
                                        found.getObject(6, Integer.class),
                                        found.getObject(7, Integer.class),
                                        found.getBoolean(8)));
                    }
                }
            }
        }
        return known;
    }

    private void replace(PreparedStatement update, SurveyedArea area, Known before) throws SQLException {
        Object[] values = {
            area.place(),
            area.technology(),
            area.realisticMbit(),
            area.spare(),
            area.note(),
            area.checkedOn(),
            order.actor().personName(),
            false,
            before.id()
        };
        for (int at = 0; at < values.length; at++) {
            update.setObject(at + 1, values[at]);
        }
        update.addBatch();
        if (before.removed()) {
            history.add(line(before.id(), "restored", null, null));
        }
        note(before.id(), CoverageFields.TECHNOLOGY, before.technology(), area.technology());
        note(before.id(), CoverageFields.REALISTIC_MBIT, before.realisticMbit(), area.realisticMbit());
        note(before.id(), CoverageFields.SPARE, before.spare(), area.spare());
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
                history.add(line(ids[at], "added", null, null));
            }
        }
    }

    private void note(long id, String field, Object from, Object to) {
        if (!Objects.equals(from, to)) {
            history.add(line(id, field, text(from), text(to)));
        }
    }

    private Object[] line(long id, String field, String from, String to) {
        return new Object[] {id, now, order.actor().personName(), field, from, to};
    }

    private void writeHistory() throws SQLException {
        if (history.isEmpty()) {
            return;
        }
        long[] ids = IdBlocks.take(connection, "cus_coverage_change_seq", history.size(), ID_BLOCK);
        try (RowBatch rows = new RowBatch(
                connection,
                "cus_coverage_change",
                "id",
                "coverage_id",
                "changed_at",
                "actor_name",
                "field",
                "value_from",
                "value_to")) {
            for (int at = 0; at < ids.length; at++) {
                Object[] line = history.get(at);
                rows.row(ids[at], line[0], line[1], line[2], line[3], line[4], line[5]);
            }
        }
    }

    private static String text(Object value) {
        return value == null ? null : String.valueOf(value);
    }
}
