package crm.customer.closing;

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

/** Lists only cancellations of customers whom the acting person may see. */
@Dependent
class ClosingStore {

    private static final String ROW =
            "select new crm.customer.closing.ClosingRow(l.id, c.id, c.number, c.name.text, c.name.latin, c.unitId,"
                    + " l.state, l.reason, l.askedAt, l.askedBy, l.finalBill)";

    @PersistenceContext(unitName = "crm")
    private EntityManager closings;

    @Inject
    private SeenCustomers seen;

    /** The latest cancellation of a customer. */
    Optional<Closing> ofCustomer(long customerId) {
        return closings.createQuery(
                        "select l from Closing l where l.customerId = :customer order by l.id desc", Closing.class)
                .setParameter("customer", customerId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    List<Closing> allOf(long customerId) {
        return closings.createQuery("select l from Closing l where l.customerId = :customer", Closing.class)
                .setParameter("customer", customerId)
                .getResultList();
    }

    List<ClosingRow> rows(ClosingFilter filter, Slice slice) {
        String direction = slice.descending() ? " desc" : "";
        return query(ROW, " order by l.askedAt" + direction + ", l.id" + direction, ClosingRow.class, filter)
                .setFirstResult(slice.first())
                .setMaxResults(slice.size())
                .getResultList();
    }

    long count(ClosingFilter filter) {
        return query("select count(l)", "", Long.class, filter).getSingleResult();
    }

    /** Billed cancellations after a place in the table, for the night to look at. */
    List<Closing> toSettle(long after, int most) {
        return closings.createQuery(
                        "select l from Closing l where l.state = :state and l.id > :after order by l.id", Closing.class)
                .setParameter("state", ClosingState.TO_SETTLE)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    Optional<Closing> find(long id) {
        return Optional.ofNullable(closings.find(Closing.class, id));
    }

    void add(Closing closing) {
        closings.persist(closing);
    }

    /** Writes the change now, so that somebody else's is told here. */
    void save(Closing closing) {
        try {
            closings.flush();
        } catch (OptimisticLockException overtaken) {
            throw new RecordChangedMeanwhile("closing", closing.getId());
        }
    }

    private <T> TypedQuery<T> query(String head, String tail, Class<T> type, ClosingFilter filter) {
        List<String> conditions = new ArrayList<>(List.of("c.id = l.customerId"));
        Map<String, Object> values = new HashMap<>();
        seen.narrow(conditions, values);
        if (filter.getState() != null) {
            conditions.add("l.state = :state");
            values.put("state", filter.getState());
        }
        TypedQuery<T> query = closings.createQuery(
                head + " from Closing l, Customer c where " + String.join(" and ", conditions) + tail, type);
        values.forEach(query::setParameter);
        return query;
    }
}
