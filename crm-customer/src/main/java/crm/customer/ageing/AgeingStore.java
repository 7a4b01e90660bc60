package crm.customer.ageing;

import crm.customer.branch.Branches;
import crm.customer.profile.SeenCustomers;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sums only what customers owe whom the acting person may see. */
@Dependent
class AgeingStore {

    private static final String SUMS = "select c.unitId, count(distinct c.id),"
            + " sum(case when i.dueOn >= :today then i.rest else 0 end),"
            + " sum(case when i.dueOn < :today and i.dueOn >= :first then i.rest else 0 end),"
            + " sum(case when i.dueOn < :first and i.dueOn >= :second then i.rest else 0 end),"
            + " sum(case when i.dueOn < :second and i.dueOn >= :third then i.rest else 0 end),"
            + " sum(case when i.dueOn < :third then i.rest else 0 end)"
            + " from OpenItem i, Customer c where c.id = i.customerId and i.ended is null";

    @PersistenceContext(unitName = "crm")
    private EntityManager items;

    @Inject
    private SeenCustomers seen;

    @Inject
    private Branches branches;

    List<AgeingRow> byBranch(AgeingFilter filter, LocalDate today) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        seen.narrow(conditions, values);
        if (filter.getUnitId() != null) {
            conditions.add("c.unitId in :branch");
            values.put("branch", branches.subtree(filter.getUnitId()));
        }
        TypedQuery<Object[]> query = items.createQuery(
                SUMS + " and " + String.join(" and ", conditions) + " group by c.unitId order by c.unitId",
                Object[].class);
        values.forEach(query::setParameter);
        query.setParameter("today", today)
                .setParameter("first", today.minusDays(Ageing.FIRST))
                .setParameter("second", today.minusDays(Ageing.SECOND))
                .setParameter("third", today.minusDays(Ageing.THIRD));
        return query.getResultList().stream().map(AgeingStore::row).toList();
    }

    private static AgeingRow row(Object[] sums) {
        return new AgeingRow(
                ((Number) sums[0]).longValue(),
                ((Number) sums[1]).longValue(),
                new Ageing(money(sums[2]), money(sums[3]), money(sums[4]), money(sums[5]), money(sums[6])));
    }

    private static BigDecimal money(Object sum) {
        return new BigDecimal(sum.toString()).setScale(2);
    }
}
