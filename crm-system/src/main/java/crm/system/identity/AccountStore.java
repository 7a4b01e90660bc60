package crm.system.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Accounts with their employees and units. */
@Dependent
class AccountStore {

    @PersistenceContext(unitName = "crm")
    private EntityManager accounts;

    boolean isEmpty() {
        return accounts.createQuery("select a.id from Account a", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    <T> T add(T record) {
        accounts.persist(record);
        // Rows point at each other by id, of whose order at the end the provider knows nothing.
        accounts.flush();
        return record;
    }
}
