package crm.customer.coverage.intake;

import crm.system.intake.RowBatch;
import crm.system.schema.IdBlocks;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Who changed what about areas, written by batch. */
final class AreaHistory {

    private static final int ID_BLOCK = 50;

    private final LocalDateTime at;
    private final String by;
    private final List<Object[]> lines = new ArrayList<>();

    AreaHistory(Instant at, String by) {
        this.at = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
        this.by = by;
    }

    void added(long area) {
        line(area, "added", null, null);
    }

    /** Tells what differs. */
    void changed(AreaBefore from, AreaBefore to) {
        if (from.removed() != to.removed()) {
            line(from.id(), to.removed() ? "removed" : "restored", null, null);
        }
        differs(from.id(), CoverageFields.TECHNOLOGY, from.technology(), to.technology());
        differs(from.id(), CoverageFields.REALISTIC_MBIT, from.realisticMbit(), to.realisticMbit());
        differs(from.id(), CoverageFields.SPARE, from.spare(), to.spare());
    }

    private void differs(long area, String field, Object from, Object to) {
        if (!Objects.equals(from, to)) {
            line(area, field, text(from), text(to));
        }
    }

    private void line(long area, String field, String from, String to) {
        lines.add(new Object[] {area, at, by, field, from, to});
    }

    void write(Connection connection) throws SQLException {
        if (lines.isEmpty()) {
            return;
        }
        long[] ids = IdBlocks.take(connection, "cus_coverage_change_seq", lines.size(), ID_BLOCK);
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
                Object[] line = lines.get(at);
                rows.row(ids[at], line[0], line[1], line[2], line[3], line[4], line[5]);
            }
        }
    }

    private static String text(Object value) {
        return value == null ? null : String.valueOf(value);
    }
}
