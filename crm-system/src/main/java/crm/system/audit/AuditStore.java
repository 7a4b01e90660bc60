package crm.system.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Searches the trail. Pages are read by key, newest first, so that the last page of a million entries costs as little
 * as the first. Nothing is ever counted to its end, and no search sorts: each reads an index in its own order.
 */
@Dependent
class AuditStore {

    private static final String COLUMNS = "select new crm.system.audit.AuditRow(e.id, e.happenedAt, e.accountName,"
            + " e.address, e.action, e.thing, e.thingId, e.outcome, e.beforeValues, e.afterValues) from AuditEntry e";

    private static final Comparator<AuditRow> NEWEST_FIRST = Comparator.comparing(AuditRow::happenedAt)
            .thenComparing(AuditRow::id)
            .reversed();

    /** Beyond that many, one condition is as good as another to begin with. */
    private static final int MOST_PROBED = 2_000;

    /** There are about a hundred kinds of actions in all. */
    private static final int MOST_ACTIONS = 200;

    @PersistenceContext(unitName = "crm")
    private EntityManager entries;

    @Inject
    private Clock clock;

    /** Entries that came before the given one, newest first; null starts with the newest of all. */
    List<AuditRow> before(AuditFilter filter, AuditRow last, int most) {
        if (filter.getAction() == null || filter.getAction().isEmpty()) {
            return page(new AuditQuery(filter, null, last, clock.getZone()), most);
        }
        return actions(filter.getAction()).stream()
                .map(action -> page(new AuditQuery(filter, action, last, clock.getZone()), most))
                .flatMap(List::stream)
                .sorted(NEWEST_FIRST)
                .limit(most)
                .toList();
    }

    private List<AuditRow> page(AuditQuery query, int most) {
        List<String> lead = best(query);
        return filled(COLUMNS + query.where() + AuditQuery.order(lead), AuditRow.class, query.values())
                .setMaxResults(most)
                .getResultList();
    }

    /** The index to read: the one that leads to the fewest entries. */
    private List<String> best(AuditQuery query) {
        List<List<String>> leads = query.leads();
        if (leads.size() < 2) {
            return leads.stream().findFirst().orElse(List.of());
        }
        List<String> best = leads.get(0);
        int fewest = MOST_PROBED;
        for (List<String> lead : leads) {
            int found = filled(
                            "select e.id from AuditEntry e" + query.where(lead) + AuditQuery.order(lead),
                            Long.class,
                            query.values(lead))
                    .setMaxResults(fewest)
                    .getResultList()
                    .size();
            if (found < fewest) {
                best = lead;
                fewest = Math.max(1, found);
            }
        }
        return best;
    }

    /** The actions that begin so, found one after the other by their index. */
    List<String> actions(String beginning) {
        List<String> found = new ArrayList<>();
        for (String action = next("", beginning);
                action.startsWith(beginning) && found.size() < MOST_ACTIONS;
                action = next(action, action + " ")) {
            found.add(action);
        }
        return found;
    }

    /**
     * The first action after one and not before another. H2 begins to read at equal values and would pass over all
     * entries of the one, so the other is that with a space; SQL Server takes the two for equal and heeds the first.
     */
    private String next(String after, String from) {
        return filled(
                        "select e.action from AuditEntry e where e.action > :after and e.action >= :from"
                                + " order by e.action",
                        String.class,
                        Map.of("after", after, "from", from))
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse("");
    }

    private <T> TypedQuery<T> filled(String text, Class<T> type, Map<String, Object> values) {
        TypedQuery<T> query = entries.createQuery(text, type);
        values.forEach(query::setParameter);
        return query;
    }
}
