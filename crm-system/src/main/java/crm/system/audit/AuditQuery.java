package crm.system.audit;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The conditions of a search, each by the column it asks for. */
final class AuditQuery {

    private final Map<String, String> equal = new LinkedHashMap<>();
    private final StringBuilder moments = new StringBuilder();
    private final Map<String, Object> values = new LinkedHashMap<>();

    /** @param action the one action looked for; null for any */
    AuditQuery(AuditFilter filter, String action, AuditRow last, ZoneId zone) {
        equal("thingId", filter.getThing() == null ? null : filter.getThingId());
        equal("thing", filter.getThing());
        equal("accountName", filter.getAccount());
        equal("action", action);
        equal(
                "outcome",
                filter.getOutcome() == null ? null : filter.getOutcome().name());
        if (filter.getThing() == null && filter.getThingId() != null) {
            moments.append(" and e.thingId = :anyThingId");
            values.put("anyThingId", filter.getThingId());
        }
        if (filter.getFrom() != null) {
            moments.append(" and e.happenedAt >= :from");
            values.put("from", filter.getFrom().atStartOfDay(zone).toInstant());
        }
        if (filter.getUntil() != null) {
            moments.append(" and e.happenedAt < :until");
            values.put("until", filter.getUntil().plusDays(1).atStartOfDay(zone).toInstant());
        }
        if (last != null) {
            // The first condition is what lets an index begin there.
            moments.append(" and e.happenedAt <= :lastAt and (e.happenedAt < :lastAt or e.id < :lastId)");
            values.put("lastAt", last.happenedAt());
            values.put("lastId", last.id());
        }
    }

    private void equal(String field, String value) {
        if (value != null) {
            equal.put(field, value);
        }
    }

    /** The indexes that could serve this search, by their leading columns; empty when only the time's can. */
    List<List<String>> leads() {
        return List.of(
                        List.of("thing", "thingId"),
                        List.of("accountName", "action"),
                        List.of("action"),
                        List.of("outcome"),
                        List.of("accountName"),
                        List.of("thing"))
                .stream()
                .filter(columns -> equal.keySet().containsAll(columns))
                .toList();
    }

    /** All conditions, or those on some columns alone. */
    String where(List<String> columns) {
        StringBuilder where = new StringBuilder(" where 1 = 1");
        columns.forEach(
                column -> where.append(" and e.").append(column).append(" = :").append(column));
        return where.append(moments).toString();
    }

    String where() {
        return where(List.copyOf(equal.keySet()));
    }

    /** Newest first, in the order of the index led by these columns: they are constant, but H2 must read them there. */
    static String order(List<String> lead) {
        StringBuilder order = new StringBuilder(" order by ");
        lead.forEach(column -> order.append("e.").append(column).append(", "));
        return order.append("e.happenedAt desc, e.id desc").toString();
    }

    /** What fills the conditions on some columns, and the others that always hold. */
    Map<String, Object> values(List<String> columns) {
        Map<String, Object> needed = new LinkedHashMap<>(values);
        columns.forEach(column -> needed.put(column, equal.get(column)));
        return needed;
    }

    Map<String, Object> values() {
        return values(List.copyOf(equal.keySet()));
    }
}
