package crm.customer.churn.intake;

import crm.customer.churn.ChurnOrigin;
import crm.customer.churn.ChurnStanding;
import crm.system.intake.ImportOrder;
import crm.system.intake.RowBatch;
import crm.system.schema.IdBlocks;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes records by batch: new ones are added, of the others the fields that the file fills are replaced. */
final class ChurnBatch {

    private static final int ID_BLOCK = 50;

    private final ImportOrder order;
    private final Connection connection;
    private final ChurnNews news;

    ChurnBatch(ImportOrder order, Connection connection) {
        this.order = order;
        this.connection = connection;
        news = new ChurnNews(order.at(), order.actor().personName());
    }

    /** @param known what is there of them, by {@link ReadChurn#key}, as this transaction sees it */
    void write(List<ReadChurn> churns, Map<String, ChurnBefore> known) throws SQLException {
        List<ReadChurn> fresh = new ArrayList<>();
        List<ChurnBefore> replaced = new ArrayList<>();
        try (ChurnUpdate update = new ChurnUpdate(connection)) {
            for (ReadChurn churn : churns) {
                ChurnBefore before = known.get(churn.key());
                if (before == null) {
                    fresh.add(churn);
                } else {
                    ChurnBefore after = after(before, churn);
                    update.add(after);
                    news.changed(before, after);
                    replaced.add(before);
                }
            }
            tellReplaced(replaced, replaced.isEmpty() ? new boolean[0] : update.write());
        }
        add(fresh);
        news.write(connection);
    }

    private void tellReplaced(List<ChurnBefore> replaced, boolean[] written) {
        for (int at = 0; at < written.length; at++) {
            ChurnBefore before = replaced.get(at);
            if (!written[at]) {
                throw new ChurnChangedMeanwhile(before.name());
            }
            order.journal().changed(before.id(), before.version() + 1, before.image());
        }
    }

    /** What the file says nothing of stays; a record that was withdrawn counts again. */
    private ChurnBefore after(ChurnBefore before, ReadChurn churn) {
        return new ChurnBefore(
                before.id(),
                before.version(),
                before.key(),
                before.name(),
                churn.reasonId(),
                order.fills(ChurnFields.RIVAL) ? churn.rival() : before.rival(),
                order.fills(ChurnFields.SEGMENT) ? churn.segment() : before.segment(),
                order.fills(ChurnFields.SOURCE) ? churn.source() : before.source(),
                order.fills(ChurnFields.NOTE) ? churn.note() : before.note(),
                false,
                order.importId());
    }

    private void add(List<ReadChurn> churns) throws SQLException {
        if (churns.isEmpty()) {
            return;
        }
        LocalDateTime at = LocalDateTime.ofInstant(order.at(), ZoneOffset.UTC);
        long[] ids = IdBlocks.take(connection, "cus_churn_seq", churns.size(), ID_BLOCK);
        try (RowBatch rows = new RowBatch(
                connection,
                "cus_churn",
                "id",
                "version",
                "customer_id",
                "unit_id",
                "customer_class",
                "churned_on",
                "churn_month",
                "business_type",
                "reason_id",
                "rival",
                "segment",
                "source",
                "note",
                "standing",
                "origin",
                "withdrawn",
                "entered_at",
                "entered_by",
                "import_id")) {
            for (int n = 0; n < ids.length; n++) {
                ReadChurn churn = churns.get(n);
                rows.row(
                        ids[n],
                        1L,
                        churn.leaver().id(),
                        churn.leaver().unitId(),
                        churn.leaver().customerClass(),
                        churn.churnedOn(),
                        churn.churnedOn().withDayOfMonth(1),
                        churn.service(),
                        churn.reasonId(),
                        churn.rival(),
                        churn.segment(),
                        churn.source(),
                        churn.note(),
                        ChurnStanding.NO_PLAN.name(),
                        ChurnOrigin.IMPORTED.name(),
                        false,
                        at,
                        order.actor().personName(),
                        order.importId());
                news.added(ids[n], churn);
            }
        }
        order.journal().made(ids);
    }
}
