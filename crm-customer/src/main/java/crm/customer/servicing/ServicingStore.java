package crm.customer.servicing;

import crm.system.crypto.FieldCipher;
import crm.system.schema.UniqueKey;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;

/** Asked only for services of customers whom the acting person may see. */
@Dependent
class ServicingStore {

    @PersistenceContext(unitName = "crm")
    private EntityManager acts;

    void add(ServiceAct act) {
        acts.persist(act);
    }

    /** The latest, newest first. */
    List<ServiceAct> latest(long subscriptionId, int most) {
        return acts.createQuery(
                        "select a from ServiceAct a where a.subscriptionId = :subscription"
                                + " order by a.doneAt desc, a.id desc",
                        ServiceAct.class)
                .setParameter("subscription", subscriptionId)
                .setMaxResults(most)
                .getResultList();
    }

    List<ServiceAct> ofCustomer(long customerId) {
        return acts.createQuery("select a from ServiceAct a where a.customerId = :customer", ServiceAct.class)
                .setParameter("customer", customerId)
                .getResultList();
    }

    List<SimCard> cardsOf(long customerId) {
        return acts.createQuery(
                        "select c from SimCard c, Subscription s where s.id = c.subscriptionId"
                                + " and s.customerId = :customer",
                        SimCard.class)
                .setParameter("customer", customerId)
                .getResultList();
    }

    /** The card in use. */
    Optional<SimCard> card(long subscriptionId) {
        return acts.createQuery(
                        "select c from SimCard c where c.subscriptionId = :subscription and c.replacedAt is null"
                                + " order by c.id desc",
                        SimCard.class)
                .setParameter("subscription", subscriptionId)
                .getResultStream()
                .findFirst();
    }

    /**
     * Writes at once, so that of two people who give out one card the second is told here.
     *
     * @throws SimCardUsed when it was given out before
     */
    void add(SimCard card) {
        // While keys are rotated, the unique key does not see that a card is kept under the older one.
        boolean used = FieldCipher.instance().sought(card.getIccid()).stream()
                .anyMatch(form -> !acts.createQuery("select c.id from SimCard c where c.iccid = :iccid", Long.class)
                        .setParameter("iccid", form)
                        .getResultList()
                        .isEmpty());
        if (used) {
            throw new SimCardUsed();
        }
        try {
            acts.persist(card);
            acts.flush();
        } catch (PersistenceException refused) {
            if (UniqueKey.isBroken(refused)) {
                throw new SimCardUsed();
            }
            throw refused;
        }
    }
}
