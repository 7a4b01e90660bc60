package crm.customer.coverage;

import crm.system.session.CurrentUser;
import crm.system.session.Scope;
import crm.system.slice.Slice;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lists the areas of the acting person's units. */
@Dependent
class CoverageListStore {

    private static final String ROW = "select new crm.customer.coverage.CoverageRow(a.id, a.unitId, a.place,"
            + " a.businessType, a.technology, a.realisticMbit, a.spare, a.checkedOn, a.removed)";

    /** By the words that columns go by; never anything from outside. */
    private static final Map<String, String> SORTS =
            Map.of("place", "a.placePlain", "mbit", "a.realisticMbit", "spare", "a.spare", "checked", "a.checkedOn");

    @PersistenceContext(unitName = "crm")
    private EntityManager areas;

    @Inject
    private CurrentUser currentUser;

    List<CoverageRow> rows(CoverageFilter filter, Slice slice) {
        String direction = slice.descending() ? " desc" : "";
        String column = SORTS.getOrDefault(slice.sort() == null ? "place" : slice.sort(), "a.placePlain");
        return query(ROW, " order by " + column + direction + ", a.id" + direction, CoverageRow.class, filter)
                .setFirstResult(slice.first())
                .setMaxResults(slice.size())
                .getResultList();
    }

    long count(CoverageFilter filter) {
        return query("select count(a)", "", Long.class, filter).getSingleResult();
    }

    private <T> TypedQuery<T> query(String head, String tail, Class<T> type, CoverageFilter filter) {
        List<String> conditions = new ArrayList<>(List.of("a.removed = :removed"));
        Map<String, Object> values = new HashMap<>(Map.of("removed", Boolean.TRUE.equals(filter.getRemoved())));
        Scope scope = currentUser.scope();
        if (!scope.everything()) {
            conditions.add("a.unitId in :units");
            values.put("units", scope.unitIds().isEmpty() ? List.of(-1L) : scope.unitIds());
        }
        if (filter.getUnit() != null) {
            conditions.add("a.unitId = :unit");
            values.put("unit", filter.getUnit());
        }
        if (filter.getBusinessType() != null) {
            conditions.add("a.businessType = :type");
            values.put("type", filter.getBusinessType());
        }
        if (filter.getFull() != null) {
            conditions.add(filter.getFull() ? "a.spare <= 0" : "(a.spare is null or a.spare > 0)");
        }
        String text = PlainAddress.of(filter.getText());
        if (!text.isEmpty()) {
            conditions.add("a.placePlain like :text escape '!'");
            values.put("text", "%" + text.replaceAll("[!%_\\[]", "!$0") + "%");
        }
        TypedQuery<T> query =
                areas.createQuery(head + " from Coverage a where " + String.join(" and ", conditions) + tail, type);
        values.forEach(query::setParameter);
        return query;
    }
}
