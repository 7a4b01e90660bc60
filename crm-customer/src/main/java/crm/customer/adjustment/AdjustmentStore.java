package crm.customer.adjustment;

import crm.customer.profile.SeenCustomers;
import crm.system.errors.RecordChangedMeanwhile;
import crm.system.slice.Slice;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists only corrections for customers whom the acting person may see. */
@Dependent
class AdjustmentStore {

    private static final String ROW =
            "select new crm.customer.adjustment.AdjustmentRow(a.id, a.number, c.id, c.number, c.name.text,"
                    + " c.name.latin, c.unitId, a.kind, a.amount, a.state, a.submitterName, a.submittedAt)";

    private static final String FROM = " from Adjustment a, Customer c where c.id = a.customerId";

    @PersistenceContext(unitName = "crm")
    private EntityManager adjustments;

    @Inject
    private SeenCustomers seen;

    Optional<Adjustment> find(long id) {
        return Optional.ofNullable(adjustments.find(Adjustment.class, id));
    }

    List<Adjustment> allOf(long customerId) {
        return adjustments
                .createQuery("select a from Adjustment a where a.customerId = :customer", Adjustment.class)
                .setParameter("customer", customerId)
                .getResultList();
    }

    /** Of a customer whom the acting person was found to be allowed to see, the newest first. */
    List<AdjustmentRow> ofCustomer(long customerId) {
        return adjustments
                .createQuery(ROW + FROM + " and a.customerId = :customer order by a.id desc", AdjustmentRow.class)
                .setParameter("customer", customerId)
                .getResultList();
    }

    /** The newest first. */
    List<AdjustmentRow> rows(AdjustmentFilter filter, Slice slice) {
        String direction = slice.descending() ? "" : " desc";
        return query(ROW, " order by a.id" + direction, AdjustmentRow.class, filter)
                .setFirstResult(slice.first())
                .setMaxResults(slice.size())
                .getResultList();
    }

    long count(AdjustmentFilter filter) {
        return query("select count(a)", "", Long.class, filter).getSingleResult();
    }

    void add(Adjustment adjustment) {
        adjustments.persist(adjustment);
        adjustments.flush();
    }

    /** Writes the change now, so that somebody else's is told here. */
    void save(Adjustment adjustment) {
        try {
            adjustments.flush();
        } catch (OptimisticLockException overtaken) {
            throw new RecordChangedMeanwhile("adjustment", adjustment.getNumber());
        }
    }

    /** The next number; the database gives each one out once, also to two nodes at once. */
    String nextNumber() {
        Object next = adjustments
                .createNativeQuery("SELECT NEXT VALUE FOR cus_adjustment_number_seq")
                .getSingleResult();
        return "A" + ((Number) next).longValue();
    }

    private <T> TypedQuery<T> query(String head, String tail, Class<T> type, AdjustmentFilter filter) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        seen.narrow(conditions, values);
        if (filter.getState() != null) {
            conditions.add("a.state = :state");
            values.put("state", filter.getState());
        }
        if (filter.getKind() != null) {
            conditions.add("a.kind = :kind");
            values.put("kind", filter.getKind());
        }
        TypedQuery<T> query =
                adjustments.createQuery(head + FROM + " and " + String.join(" and ", conditions) + tail, type);
        values.forEach(query::setParameter);
        return query;
    }
}
