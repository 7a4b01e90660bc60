package crm.customer.profile;

import crm.customer.CustomerPermissions;
import crm.system.errors.RecordChangedMeanwhile;
import crm.system.errors.RecordNotFound;
import crm.system.session.CurrentUser;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Hands out only what the acting person's unit may see, and who of another branch visits them now; key accounts only to
 * those who may see key accounts.
 */
@Dependent
class CustomerStore {

    @PersistenceContext(unitName = "crm")
    private EntityManager customers;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Visits visits;

    /** @throws RecordNotFound when there is none, or it is not for the acting person */
    Customer byId(long id) {
        return find(id).orElseThrow(() -> new RecordNotFound("customer", id));
    }

    /** The record behind the account that is signed in. @throws RecordNotFound when it is not a customer's */
    Customer own() {
        Long id = currentUser.actor().customerId();
        return Optional.ofNullable(id)
                .flatMap(this::findAnywhere)
                .orElseThrow(() -> new RecordNotFound("customer", String.valueOf(id)));
    }

    Optional<Customer> find(long id) {
        return findAnywhere(id).filter(found -> isSeen(found) || isVisiting(found));
    }

    /** Those of them that the acting person may see, in one query; a visit shows one customer and no more. */
    List<Customer> seen(Collection<Long> ids) {
        return customers
                .createQuery("select c from Customer c where c.id in :ids order by c.id", Customer.class)
                .setParameter("ids", ids)
                .getResultList()
                .stream()
                .filter(this::isSeen)
                .toList();
    }

    /** A customer of any branch; only to tell that there is one. */
    Optional<Customer> findAnywhere(long id) {
        return Optional.ofNullable(customers.find(Customer.class, id));
    }

    /** A customer of any branch, but of a class that the acting person may see. */
    Optional<Customer> findAnywhere(String number) {
        return customers
                .createQuery("select c from Customer c where c.number = :number", Customer.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .filter(this::isOfSeenClass);
    }

    boolean isSeen(Customer customer) {
        return currentUser.scope().covers(customer.getUnitId()) && isOfSeenClass(customer);
    }

    /** Whether a customer of another branch stands at the acting person's counter. */
    boolean isVisiting(Customer customer) {
        return !currentUser.scope().covers(customer.getUnitId()) && isOfSeenClass(customer) && visits.isOpen(customer);
    }

    private boolean isOfSeenClass(Customer customer) {
        return customer.getCustomerClass() != CustomerClass.KEY_ACCOUNT
                || currentUser.may(CustomerPermissions.KEY_ACCOUNT_READ);
    }

    void add(Customer customer) {
        customers.persist(customer);
        customers.flush();
    }

    /** Writes the change now, so that somebody else's is told here. */
    void save(Customer customer) {
        try {
            customers.flush();
        } catch (OptimisticLockException overtaken) {
            throw new RecordChangedMeanwhile("customer", customer.getNumber());
        }
    }

    /** The next customer number; the database gives each one out once, also to two nodes at once. */
    String nextNumber() {
        Object next = customers
                .createNativeQuery("SELECT NEXT VALUE FOR cus_customer_number_seq")
                .getSingleResult();
        return String.valueOf(((Number) next).longValue());
    }
}
