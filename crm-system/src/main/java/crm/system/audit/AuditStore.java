package crm.system.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Searches the trail. Pages are read by key, newest first, so that the last page of a million entries costs as little
 * as the first; each of when, who and what has its index.
 */
@Dependent
class AuditStore {

    private static final String COLUMNS = "select new crm.system.audit.AuditRow(e.id, e.happenedAt, e.accountName,"
            + " e.address, e.action, e.thing, e.thingId, e.outcome, e.beforeValues, e.afterValues) from AuditEntry e";

    @PersistenceContext(unitName = "crm")
    private EntityManager entries;

    @Inject
    private Clock clock;

    /** Entries that came before the given one, newest first; null starts with the newest of all. */
    List<AuditRow> before(AuditFilter filter, AuditRow last, int most) {
        Map<String, Object> values = new LinkedHashMap<>();
        String where = where(filter, values);
        if (last != null) {
            where += " and (e.happenedAt < :lastAt or (e.happenedAt = :lastAt and e.id < :lastId))";
            values.put("lastAt", last.happenedAt());
            values.put("lastId", last.id());
        }
        TypedQuery<AuditRow> query =
                entries.createQuery(COLUMNS + where + " order by e.happenedAt desc, e.id desc", AuditRow.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(most).getResultList();
    }

    private String where(AuditFilter filter, Map<String, Object> values) {
        StringBuilder where = new StringBuilder(" where 1 = 1");
        if (filter.getFrom() != null) {
            where.append(" and e.happenedAt >= :from");
            values.put("from", filter.getFrom().atStartOfDay(clock.getZone()).toInstant());
        }
        if (filter.getUntil() != null) {
            where.append(" and e.happenedAt < :until");
            values.put(
                    "until",
                    filter.getUntil().plusDays(1).atStartOfDay(clock.getZone()).toInstant());
        }
        equal(where, values, "accountName", filter.getAccount());
        equal(where, values, "thing", filter.getThing());
        equal(where, values, "thingId", filter.getThingId());
        equal(
                where,
                values,
                "outcome",
                filter.getOutcome() == null ? null : filter.getOutcome().name());
        if (filter.getAction() != null) {
            where.append(" and e.action like :action escape '!'");
            values.put("action", filter.getAction().replaceAll("([!%_\\[])", "!$1") + "%");
        }
        return where.toString();
    }

    private static void equal(StringBuilder where, Map<String, Object> values, String field, String value) {
        if (value != null) {
            where.append(" and e.").append(field).append(" = :").append(field);
            values.put(field, value);
        }
    }
}
