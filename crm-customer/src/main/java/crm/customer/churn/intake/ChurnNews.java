package crm.customer.churn.intake;

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

/** History of records and time lines of customers, written by batch. */
final class ChurnNews {

    static final String CHURNED = "customer.timeline.churned";

    private static final int ID_BLOCK = 50;

    private final LocalDateTime at;
    private final String by;
    private final List<Object[]> history = new ArrayList<>();
    private final List<Object[]> news = new ArrayList<>();

    ChurnNews(Instant at, String by) {
        this.at = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
        this.by = by;
    }

    void added(long id, ReadChurn churn) {
        line(id, "added", null, null);
        news.add(new Object[] {churn.leaver().id(), churn.churnedOn().toString(), churn.service()});
    }

    /** Tells what differs; of words that people write freely only that they do. */
    void changed(ChurnBefore from, ChurnBefore to) {
        if (from.withdrawn() != to.withdrawn()) {
            line(from.id(), to.withdrawn() ? "withdrawn" : "restored", null, null);
        }
        differs(from.id(), "reason", from.reasonId(), to.reasonId());
        differs(from.id(), "rival", from.rival(), to.rival());
        differs(from.id(), "segment", from.segment(), to.segment());
        differs(from.id(), "source", from.source(), to.source());
        if (!Objects.equals(from.note(), to.note())) {
            line(from.id(), "note", null, null);
        }
    }

    private void differs(long id, String field, Object from, Object to) {
        if (!Objects.equals(from, to)) {
            line(id, field, from == null ? null : from.toString(), to == null ? null : to.toString());
        }
    }

    private void line(long id, String field, String from, String to) {
        history.add(new Object[] {id, field, from, to});
    }

    void write(Connection connection) throws SQLException {
        if (!history.isEmpty()) {
            long[] ids = IdBlocks.take(connection, "cus_churn_change_seq", history.size(), ID_BLOCK);
            try (RowBatch rows = new RowBatch(
                    connection,
                    "cus_churn_change",
                    "id",
                    "churn_id",
                    "changed_at",
                    "actor_name",
                    "field",
                    "value_from",
                    "value_to")) {
                for (int n = 0; n < ids.length; n++) {
                    Object[] line = history.get(n);
                    rows.row(ids[n], line[0], at, by, line[1], line[2], line[3]);
                }
            }
        }
        if (!news.isEmpty()) {
            long[] ids = IdBlocks.take(connection, "cus_timeline_entry_seq", news.size(), ID_BLOCK);
            try (RowBatch rows = new RowBatch(
                    connection,
                    "cus_timeline_entry",
                    "id",
                    "customer_id",
                    "happened_at",
                    "kind",
                    "detail",
                    "actor_name",
                    "reference")) {
                for (int n = 0; n < ids.length; n++) {
                    Object[] line = news.get(n);
                    rows.row(ids[n], line[0], at, CHURNED, line[1], by, line[2]);
                }
            }
        }
    }
}
