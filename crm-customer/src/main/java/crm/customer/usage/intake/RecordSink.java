package crm.customer.usage.intake;

import crm.system.intake.ImportOrder;
import crm.system.intake.Problems;
import crm.system.intake.RowBatch;
import crm.system.intake.RowSink;
import crm.system.intake.mapping.FieldValues;
import crm.system.notice.Wording;
import crm.system.schema.IdBlocks;
import crm.system.schema.KeyLookup;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks and writes the single usages of one run; one that is there already is rejected. */
final class RecordSink implements RowSink {

    private static final int ID_BLOCK = 50;

    private static final KeyLookup KNOWN = new KeyLookup(
            "SELECT r.subscription_id, r.started_at, r.kind, r.other_party, r.seconds, r.megabytes, r.charge",
            "INNER JOIN cus_usage_record r ON r.subscription_id = wanted.sub AND r.started_at = wanted.began",
            "sub BIGINT",
            "began DATETIME2(6)");

    private final ImportOrder order;
    private final RecordRowCheck check;
    private final SubscriptionChoice choice;
    private final Map<Long, Found> byRowNumber = new HashMap<>();

    private record Found(SingleUsage usage, SubscriptionSpan subscription) {

        String key() {
            return usage.key(subscription.id());
        }
    }

    RecordSink(ImportOrder order, RecordRowCheck check, SubscriptionChoice choice) {
        this.order = order;
        this.check = check;
        this.choice = choice;
    }

    @Override
    public void check(List<FieldValues> rows, Problems problems, Connection connection) throws SQLException {
        byRowNumber.clear();
        List<SingleUsage> usages = new ArrayList<>(rows.size());
        for (FieldValues row : rows) {
            SingleUsage usage = check.check(row, problems);
            if (!problems.has(row)) {
                usages.add(usage);
            }
        }
        SubscriptionFinder finder =
                SubscriptionFinder.of(usages.stream().map(SingleUsage::draft).toList(), connection);
        List<Found> found = new ArrayList<>(usages.size());
        for (SingleUsage usage : usages) {
            SubscriptionSpan subscription = choice.choose(usage.draft(), finder.of(usage.draft()), problems);
            if (subscription != null) {
                found.add(new Found(usage, subscription));
            }
        }
        keepNew(found, problems, connection);
    }

    private void keepNew(List<Found> found, Problems problems, Connection connection) throws SQLException {
        Set<String> known = known(found, connection);
        for (Found one : found) {
            FieldValues row = one.usage().draft().values();
            if (known.add(one.key())) {
                byRowNumber.put(row.row().number(), one);
            } else {
                problems.reject(row, RecordFields.STARTED_AT, Wording.of("customer.usage.record.import.known"));
            }
        }
    }

    private static Set<String> known(List<Found> found, Connection connection) throws SQLException {
        Set<String> known = new HashSet<>();
        List<Object[]> keys = found.stream()
                .map(one -> new Object[] {one.subscription().id(), one.usage().startedAt()})
                .toList();
        KNOWN.each(
                connection,
                keys,
                row -> known.add(SingleUsage.key(
                        row.getLong(1),
                        row.getObject(2, LocalDateTime.class),
                        row.getString(3),
                        row.getString(4),
                        row.getInt(5),
                        row.getBigDecimal(6),
                        row.getBigDecimal(7))));
        return known;
    }

    @Override
    public void write(List<FieldValues> rows, Connection connection) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        long[] ids = IdBlocks.take(connection, "cus_usage_record_seq", rows.size(), ID_BLOCK);
        order.journal().made(ids);
        int next = 0;
        try (RowBatch batch = new RowBatch(
                connection,
                "cus_usage_record",
                "id",
                "version",
                "subscription_id",
                "customer_id",
                "usage_month",
                "started_at",
                "kind",
                "other_party",
                "seconds",
                "megabytes",
                "charge",
                "import_id")) {
            for (FieldValues row : rows) {
                Found one = byRowNumber.get(row.row().number());
                batch.row(
                        ids[next++],
                        1L,
                        one.subscription().id(),
                        one.subscription().customerId(),
                        one.usage().draft().month(),
                        one.usage().startedAt(),
                        one.usage().kind(),
                        one.usage().otherParty(),
                        one.usage().seconds(),
                        one.usage().megabytes(),
                        one.usage().charge(),
                        order.importId());
            }
        }
        byRowNumber.clear();
    }
}
