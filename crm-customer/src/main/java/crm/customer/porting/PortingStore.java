package crm.customer.porting;

import crm.customer.profile.SeenCustomers;
import crm.system.crypto.FieldCipher;
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

/** Lists only portings of customers whom the acting person may see. */
@Dependent
class PortingStore {

    private static final String ROW =
            "select new crm.customer.porting.PortingRow(p.id, c.name.text, c.name.latin, c.number, c.unitId,"
                    + " p.direction, p.operator, p.state, p.askedAt, p.askedBy)";

    @PersistenceContext(unitName = "crm")
    private EntityManager portings;

    @Inject
    private SeenCustomers seen;

    Optional<Porting> find(long id) {
        return Optional.ofNullable(portings.find(Porting.class, id));
    }

    List<Porting> ofCustomer(long customerId) {
        return portings.createQuery("select p from Porting p where p.customerId = :customer", Porting.class)
                .setParameter("customer", customerId)
                .getResultList();
    }

    /** Whether the number is on its way already. */
    boolean isUnderWay(String number) {
        return !portings.createQuery(
                        "select p.id from Porting p where p.number in :numbers and p.state in (:asked, :accepted)",
                        Long.class)
                .setParameter("numbers", FieldCipher.instance().sought(number))
                .setParameter("asked", PortingState.ASKED)
                .setParameter("accepted", PortingState.ACCEPTED)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    List<PortingRow> rows(PortingFilter filter, Slice slice) {
        String direction = slice.descending() ? " desc" : "";
        return query(ROW, " order by p.askedAt" + direction + ", p.id" + direction, PortingRow.class, filter)
                .setFirstResult(slice.first())
                .setMaxResults(slice.size())
                .getResultList();
    }

    long count(PortingFilter filter) {
        return query("select count(p)", "", Long.class, filter).getSingleResult();
    }

    void add(Porting porting) {
        portings.persist(porting);
        portings.flush();
    }

    /** Writes the change now, so that somebody else's is told here. */
    void save(Porting porting) {
        try {
            portings.flush();
        } catch (OptimisticLockException overtaken) {
            throw new RecordChangedMeanwhile("porting", porting.getId());
        }
    }

    private <T> TypedQuery<T> query(String head, String tail, Class<T> type, PortingFilter filter) {
        List<String> conditions = new ArrayList<>(List.of("c.id = p.customerId"));
        Map<String, Object> values = new HashMap<>();
        seen.narrow(conditions, values);
        if (filter.getDirection() != null) {
            conditions.add("p.direction = :direction");
            values.put("direction", filter.getDirection());
        }
        if (filter.getState() != null) {
            conditions.add("p.state = :state");
            values.put("state", filter.getState());
        }
        TypedQuery<T> query = portings.createQuery(
                head + " from Porting p, Customer c where " + String.join(" and ", conditions) + tail, type);
        values.forEach(query::setParameter);
        return query;
    }
}
