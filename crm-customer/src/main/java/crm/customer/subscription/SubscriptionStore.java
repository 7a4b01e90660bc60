package crm.customer.subscription;

import crm.system.crypto.FieldCipher;
import crm.system.errors.RecordChangedMeanwhile;
import crm.system.errors.RecordNotFound;
import crm.system.schema.UniqueKey;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Asked only for customers whom the acting person may see. */
@Dependent
class SubscriptionStore {

    @PersistenceContext(unitName = "crm")
    private EntityManager subscriptions;

    Optional<Subscription> find(long id) {
        return Optional.ofNullable(subscriptions.find(Subscription.class, id));
    }

    /** Writes the change now, so that somebody else's is told here. */
    void save(Subscription subscription) {
        try {
            subscriptions.flush();
        } catch (OptimisticLockException overtaken) {
            throw new RecordChangedMeanwhile("subscription", subscription.getId());
        }
    }

    List<Subscription> ofCustomer(long customerId) {
        return subscriptions
                .createQuery(
                        "select s from Subscription s where s.customerId = :customer order by s.id", Subscription.class)
                .setParameter("customer", customerId)
                .getResultList();
    }

    /** One of the customer's that has not ended. @throws RecordNotFound when there is none */
    Subscription byId(long customerId, long id) {
        Subscription found = subscriptions.find(Subscription.class, id);
        if (found == null || found.getCustomerId() != customerId || found.getStatus() == SubscriptionStatus.ENDED) {
            throw new RecordNotFound("subscription", id);
        }
        return found;
    }

    /** Whether a running subscription holds the number. */
    boolean isTaken(String number) {
        return FieldCipher.instance().sought(number).stream().anyMatch(this::isHeld);
    }

    /** The service numbers that run on any of these customers' accounts. */
    List<String> runningNumbers(Collection<Long> customerIds) {
        return subscriptions
                .createQuery(
                        "select s.serviceNumber from Subscription s where s.customerId in :customers"
                                + " and s.status <> :ended and s.serviceNumber is not null",
                        String.class)
                .setParameter("customers", customerIds)
                .setParameter("ended", SubscriptionStatus.ENDED)
                .getResultList();
    }

    void forgetNumbers(long customerId) {
        subscriptions
                .createQuery("update Subscription s set s.serviceNumber = null where s.customerId = :customer")
                .setParameter("customer", customerId)
                .executeUpdate();
    }

    void giveNumberFree(long subscriptionId) {
        NumberInUse held = subscriptions.find(NumberInUse.class, subscriptionId);
        if (held != null) {
            subscriptions.remove(held);
        }
    }

    /**
     * Writes at once, so that of two people who sell one number the second is told here and not at the commit.
     *
     * @throws ServiceNumberTaken when a running subscription holds the number
     */
    void add(Subscription subscription) {
        try {
            subscriptions.persist(subscription);
            subscriptions.flush();
            if (subscription.getServiceNumber() != null) {
                refuseTaken(subscription.getServiceNumber());
                subscriptions.persist(new NumberInUse(subscription.getId(), subscription.getServiceNumber()));
                subscriptions.flush();
            }
        } catch (PersistenceException refused) {
            if (UniqueKey.isBroken(refused)) {
                throw new ServiceNumberTaken();
            }
            throw refused;
        }
    }

    /** While keys are rotated, the unique key does not see that a number is kept under the older one. */
    private void refuseTaken(String number) {
        boolean taken = FieldCipher.instance().sought(number).stream().skip(1).anyMatch(this::isHeld);
        if (taken) {
            throw new ServiceNumberTaken();
        }
    }

    private boolean isHeld(String form) {
        return !subscriptions
                .createQuery("select n.subscriptionId from NumberInUse n where n.number = :number", Long.class)
                .setParameter("number", form)
                .getResultList()
                .isEmpty();
    }
}
