package crm.customer.usage.intake;

import crm.system.intake.ImportOrder;
import crm.system.intake.Problems;
import crm.system.intake.RowSink;
import crm.system.intake.mapping.FieldValues;
import crm.system.notice.Wording;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Checks and writes the usage of one run. */
final class UsageSink implements RowSink {

    private final ImportOrder order;
    private final UsageRowCheck check;
    private final SubscriptionChoice choice;
    private final Map<Long, UsageBooking> byRowNumber = new HashMap<>();

    UsageSink(ImportOrder order, UsageRowCheck check, SubscriptionChoice choice) {
        this.order = order;
        this.check = check;
        this.choice = choice;
    }

    @Override
    public void check(List<FieldValues> rows, Problems problems, Connection connection) throws SQLException {
        byRowNumber.clear();
        List<UsageDraft> drafts = new ArrayList<>(rows.size());
        for (FieldValues row : rows) {
            UsageDraft draft = check.check(row, problems);
            if (!problems.has(row)) {
                drafts.add(draft);
            }
        }
        book(chosen(drafts, problems, connection), problems, connection);
    }

    private List<UsageBooking> chosen(List<UsageDraft> drafts, Problems problems, Connection connection)
            throws SQLException {
        SubscriptionFinder finder = SubscriptionFinder.of(drafts, connection);
        drafts.stream().filter(draft -> draft.product() != null).forEach(draft -> choice.learn(finder.of(draft)));
        List<UsageBooking> chosen = new ArrayList<>(drafts.size());
        for (UsageDraft draft : drafts) {
            SubscriptionSpan subscription = choice.choose(draft, finder.of(draft), problems);
            if (subscription != null) {
                chosen.add(new UsageBooking(draft.values(), subscription, draft.month(), null));
            }
        }
        return chosen;
    }

    /** The same whether an earlier row of the month lies in this chunk, in one before, or before an interruption. */
    private void book(List<UsageBooking> chosen, Problems problems, Connection connection) throws SQLException {
        List<Object[]> months = chosen.stream()
                .map(one -> new Object[] {one.subscription().id(), one.month()})
                .toList();
        Map<String, KnownUsage.Known> known = KnownUsage.of(months, connection);
        Set<String> booked = new HashSet<>();
        for (UsageBooking one : chosen) {
            KnownUsage.Known before = known.get(one.key());
            boolean writtenByThisFile = before != null && Objects.equals(before.importId(), order.importId());
            if (writtenByThisFile || booked.contains(one.key())) {
                problems.reject(one.values(), UsageFields.MONTH, Wording.of(UsageRowCheck.AREA + "twice"));
            } else if (before != null && !order.matching().mode().updates()) {
                problems.reject(one.values(), UsageFields.MONTH, Wording.of(UsageRowCheck.AREA + "known"));
            } else if (before == null && !order.matching().mode().inserts()) {
                problems.reject(one.values(), UsageFields.MONTH, Wording.of(UsageRowCheck.AREA + "unknown"));
            } else {
                booked.add(one.key());
                byRowNumber.put(
                        one.values().row().number(),
                        new UsageBooking(one.values(), one.subscription(), one.month(), before));
            }
        }
    }

    @Override
    public void write(List<FieldValues> rows, Connection connection) throws SQLException {
        new UsageBatch(order, connection)
                .write(rows.stream()
                        .map(row -> byRowNumber.get(row.row().number()))
                        .toList());
        byRowNumber.clear();
    }
}
