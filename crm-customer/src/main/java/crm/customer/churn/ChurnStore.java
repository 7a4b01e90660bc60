package crm.customer.churn;

import crm.system.errors.RecordChangedMeanwhile;
import crm.system.errors.RecordNotFound;
import crm.system.schema.UniqueKey;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;

/** Single records and their history; whoever asks has looked whether the customer may be seen. */
@Dependent
class ChurnStore {

    @PersistenceContext(unitName = "crm")
    private EntityManager churns;

    Churn byId(long id) {
        return Optional.ofNullable(churns.find(Churn.class, id)).orElseThrow(() -> new RecordNotFound("churn", id));
    }

    /** The record of one service and day, withdrawn or not. */
    Optional<Churn> find(long customerId, ChurnDetails details) {
        return churns.createQuery(
                        "select h from Churn h where h.customerId = :customer and h.businessType = :service"
                                + " and h.churnedOn = :day",
                        Churn.class)
                .setParameter("customer", customerId)
                .setParameter("service", details.getBusinessType())
                .setParameter("day", details.getChurnedOn())
                .getResultStream()
                .findFirst();
    }

    List<Churn> allOf(long customerId) {
        return churns.createQuery("select h from Churn h where h.customerId = :customer", Churn.class)
                .setParameter("customer", customerId)
                .getResultList();
    }

    void add(Churn churn, String customerNumber) {
        churns.persist(churn);
        save(churn, customerNumber);
    }

    void add(ChurnChange change) {
        churns.persist(change);
    }

    /** Writes the change now, so that somebody else's, or the same record, is told here. */
    void save(Churn churn, String customerNumber) {
        try {
            churns.flush();
        } catch (OptimisticLockException overtaken) {
            throw new RecordChangedMeanwhile("churn", churn.getId());
        } catch (PersistenceException refused) {
            if (UniqueKey.isBroken(refused)) {
                throw new ChurnKnownAlready(customerNumber);
            }
            throw refused;
        }
    }

    /** The latest changes of a record, the newest first. */
    List<ChurnChange> changes(long churnId, int most) {
        return churns.createQuery(
                        "select g from ChurnChange g where g.churnId = :churn order by g.id desc", ChurnChange.class)
                .setParameter("churn", churnId)
                .setMaxResults(most)
                .getResultList();
    }
}
