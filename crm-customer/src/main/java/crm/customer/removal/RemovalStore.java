package crm.customer.removal;

import crm.customer.porting.PortingState;
import crm.customer.subscription.SubscriptionStatus;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@Dependent
class RemovalStore {

    @PersistenceContext(unitName = "crm")
    private EntityManager removals;

    void add(Removal removal) {
        removals.persist(removal);
    }

    Optional<Removal> last(long customerId) {
        return removals.createQuery(
                        "select r from Removal r where r.customerId = :customer order by r.id desc", Removal.class)
                .setParameter("customer", customerId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    List<Removal> all(long customerId) {
        return removals.createQuery("select r from Removal r where r.customerId = :customer", Removal.class)
                .setParameter("customer", customerId)
                .getResultList();
    }

    long portings(long customerId) {
        return removals.createQuery(
                        "select count(p) from Porting p where p.customerId = :customer and p.state in :open",
                        Long.class)
                .setParameter("customer", customerId)
                .setParameter("open", List.of(PortingState.ASKED, PortingState.ACCEPTED))
                .getSingleResult();
    }

    long running(long customerId) {
        return removals.createQuery(
                        "select count(s) from Subscription s where s.customerId = :customer and s.status <> :ended",
                        Long.class)
                .setParameter("customer", customerId)
                .setParameter("ended", SubscriptionStatus.ENDED)
                .getSingleResult();
    }
}
