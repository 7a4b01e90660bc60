package crm.customer.history;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

@Dependent
class FieldChangeStore {

    @PersistenceContext(unitName = "crm")
    private EntityManager changes;

    void add(FieldChange change) {
        changes.persist(change);
    }

    List<FieldChange> latest(long customerId, int most) {
        return changes.createQuery(
                        "select f from FieldChange f where f.customerId = :customer order by f.changedAt desc, f.id desc",
                        FieldChange.class)
                .setParameter("customer", customerId)
                .setMaxResults(most)
                .getResultList();
    }

    List<FieldChange> since(long customerId, Instant from) {
        return changes.createQuery(
                        "select f from FieldChange f where f.customerId = :customer and f.changedAt > :since"
                                + " order by f.changedAt desc, f.id desc",
                        FieldChange.class)
                .setParameter("customer", customerId)
                .setParameter("since", from)
                .getResultList();
    }
}
