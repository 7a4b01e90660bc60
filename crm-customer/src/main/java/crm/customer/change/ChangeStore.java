package crm.customer.change;

import crm.customer.profile.Customer;
import crm.customer.submission.ReviewState;
import crm.system.errors.RecordChangedMeanwhile;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@Dependent
class ChangeStore {

    private static final List<ReviewState> OPEN = List.of(ReviewState.WAITING, ReviewState.ASKED_BACK);

    @PersistenceContext(unitName = "crm")
    private EntityManager requests;

    Optional<ChangeRequest> find(long id) {
        return Optional.ofNullable(requests.find(ChangeRequest.class, id));
    }

    Optional<ChangeRequest> open(long customerId) {
        return requests.createQuery(
                        "select r from ChangeRequest r where r.customerId = :customer and r.state in :open",
                        ChangeRequest.class)
                .setParameter("customer", customerId)
                .setParameter("open", OPEN)
                .getResultStream()
                .findFirst();
    }

    List<ChangeRequest> all(long customerId) {
        return requests.createQuery(
                        "select r from ChangeRequest r where r.customerId = :customer order by r.id",
                        ChangeRequest.class)
                .setParameter("customer", customerId)
                .getResultList();
    }

    /** Counts as a change of the customer, so that of two who ask at the same moment the second is told. */
    void add(ChangeRequest request, Customer customer) {
        try {
            requests.lock(customer, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
            requests.persist(request);
            requests.flush();
        } catch (OptimisticLockException overtaken) {
            throw new RecordChangedMeanwhile("customer", customer.getNumber());
        }
    }
}
