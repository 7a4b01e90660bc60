package crm.customer.subscription;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Asked only for customers whom the acting person may see. */
@Dependent
class SubscriptionStore {

    @PersistenceContext(unitName = "crm")
    private EntityManager subscriptions;

    List<Subscription> ofCustomer(long customerId) {
        return subscriptions
                .createQuery(
                        "select s from Subscription s where s.customerId = :customer order by s.id", Subscription.class)
                .setParameter("customer", customerId)
                .getResultList();
    }

    boolean isTaken(String serviceNumber) {
        return !subscriptions
                .createQuery(
                        "select s.id from Subscription s where s.serviceNumber = :number and s.status <> :ended",
                        Long.class)
                .setParameter("number", serviceNumber)
                .setParameter("ended", SubscriptionStatus.ENDED)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    void add(Subscription subscription) {
        subscriptions.persist(subscription);
    }
}
