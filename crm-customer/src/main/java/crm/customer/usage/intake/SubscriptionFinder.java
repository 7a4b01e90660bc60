package crm.customer.usage.intake;

import crm.system.crypto.FieldCipher;
import crm.system.schema.KeyLookup;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the subscriptions that the rows of a chunk name, by service number or by customer number. */
final class SubscriptionFinder {

    private static final String FROM =
            "SELECT wanted.val, s.id, s.customer_id, c.number, c.unit_id, s.product_id," + " s.started_on, s.ended_on";
    private static final String TEXT = "val NVARCHAR(200)";

    private static final KeyLookup BY_NUMBER = new KeyLookup(
            FROM,
            "INNER JOIN cus_subscription s ON s.service_number = wanted.val"
                    + " INNER JOIN cus_customer c ON c.id = s.customer_id WHERE c.status <> 'ERASED'",
            TEXT);

    private static final KeyLookup BY_CUSTOMER = new KeyLookup(
            FROM,
            "INNER JOIN cus_customer c ON c.number = wanted.val"
                    + " INNER JOIN cus_subscription s ON s.customer_id = c.id WHERE c.status <> 'ERASED'",
            TEXT);

    /** A customer's number also means what the customer handed over, for the time before. */
    private static final KeyLookup BY_PAST_CUSTOMER = new KeyLookup(
            FROM,
            "INNER JOIN cus_customer h ON h.number = wanted.val"
                    + " INNER JOIN cus_service_act a ON a.customer_id = h.id AND a.action = 'CHANGE_OWNER'"
                    + " INNER JOIN cus_subscription s ON s.id = a.subscription_id"
                    + " INNER JOIN cus_customer c ON c.id = s.customer_id WHERE c.status <> 'ERASED'",
            TEXT);

    /** What was done to a service names who had it before. */
    private static final KeyLookup HAND_OVERS = new KeyLookup(
            "SELECT a.subscription_id, a.done_at, a.customer_id, c.number, c.unit_id, c.status",
            "INNER JOIN cus_service_act a ON a.subscription_id = wanted.sub AND a.action = 'CHANGE_OWNER'"
                    + " INNER JOIN cus_customer c ON c.id = a.customer_id",
            "sub BIGINT");

    private final Map<String, List<SubscriptionSpan>> byKey = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    /** Who held the subscriptions that were found, each with one list for all its spans. */
    private final Map<Long, List<PastHolder>> found = new HashMap<>();

    /** Reads all that the drafts name. */
    static SubscriptionFinder of(List<UsageDraft> drafts, Connection connection) throws SQLException {
        SubscriptionFinder finder = new SubscriptionFinder();
        Map<String, String> numberOfForm = new HashMap<>();
        Set<String> customers = new HashSet<>();
        for (UsageDraft draft : drafts) {
            for (String number : draft.numbers()) {
                FieldCipher.instance().forms(number).forEach(form -> numberOfForm.put(form, number));
            }
            if (draft.numbers().isEmpty()) {
                customers.add(draft.customerNumber());
            }
        }
        BY_NUMBER.each(connection, numberOfForm.keySet(), row -> finder.take(row, numberOfForm));
        BY_CUSTOMER.each(connection, customers, row -> finder.take(row, Map.of()));
        BY_PAST_CUSTOMER.each(connection, customers, row -> finder.take(row, Map.of()));
        finder.learnPast(connection);
        return finder;
    }

    private void learnPast(Connection connection) throws SQLException {
        Map<Long, Set<PastHolder>> past = new HashMap<>();
        HAND_OVERS.each(connection, List.copyOf(found.keySet()), row -> past.computeIfAbsent(
                        row.getLong(1), unseen -> new HashSet<>())
                .add(new PastHolder(
                        row.getObject(2, LocalDateTime.class),
                        row.getLong(3),
                        row.getString(4),
                        row.getLong(5),
                        "ERASED".equals(row.getString(6)))));
        past.forEach((id, holders) -> found.get(id)
                .addAll(holders.stream()
                        .sorted(Comparator.comparing(PastHolder::until))
                        .toList()));
    }

    /** What a draft may mean; empty when nothing is called so. */
    List<SubscriptionSpan> of(UsageDraft draft) {
        List<String> keys = draft.numbers().isEmpty() ? List.of(draft.customerNumber()) : draft.numbers();
        return keys.stream()
                .flatMap(key -> byKey.getOrDefault(key, List.of()).stream())
                .toList();
    }

    private void take(ResultSet row, Map<String, String> numberOfForm) throws SQLException {
        String form = row.getString(1);
        if (seen.add(form + "/" + row.getLong(2))) {
            String key = numberOfForm.getOrDefault(form, form);
            byKey.computeIfAbsent(key, unseen -> new ArrayList<>(1))
                    .add(new SubscriptionSpan(
                            key,
                            row.getLong(2),
                            row.getLong(3),
                            row.getString(4),
                            row.getLong(5),
                            row.getLong(6),
                            row.getObject(7, LocalDate.class),
                            row.getObject(8, LocalDate.class),
                            found.computeIfAbsent(row.getLong(2), unseen -> new ArrayList<>(0))));
        }
    }
}
