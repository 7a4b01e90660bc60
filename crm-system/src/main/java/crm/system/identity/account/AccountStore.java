package crm.system.identity.account;

import crm.system.errors.RecordNotFound;
import crm.system.identity.ShippedRole;
import crm.system.identity.rights.RightsVersion;
import crm.system.schema.UniqueKey;
import crm.system.session.Portal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;

/** Accounts. Whoever asks has looked before whether the employee may be seen. */
@Dependent
class AccountStore {

    @PersistenceContext(unitName = "crm")
    private EntityManager accounts;

    @Inject
    private RightsVersion rights;

    boolean isEmpty() {
        return accounts.createQuery("select a.id from Account a", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** @throws AccountNameTaken when somebody else has just taken the name */
    Account add(Account account) {
        try {
            accounts.persist(account);
            // Rows point at each other by id, of whose order at the end the provider knows nothing.
            accounts.flush();
            return account;
        } catch (PersistenceException refused) {
            if (UniqueKey.isBroken(refused)) {
                throw new AccountNameTaken(account.getName());
            }
            throw refused;
        }
    }

    /** @throws RecordNotFound when there is none, or it is a customer's */
    Account ofStaff(long id) {
        Account found = accounts.find(Account.class, id);
        if (found == null || found.getEmployeeId() == null) {
            throw new RecordNotFound("account", id);
        }
        return found;
    }

    List<Account> ofEmployee(long employeeId) {
        return accounts.createQuery(
                        "select a from Account a where a.employeeId = :employee order by a.id", Account.class)
                .setParameter("employee", employeeId)
                .getResultList();
    }

    List<Account> ofCustomer(long customerId) {
        return accounts.createQuery(
                        "select a from Account a where a.customerId = :customer order by a.id", Account.class)
                .setParameter("customer", customerId)
                .getResultList();
    }

    Optional<Account> openStaff(String name) {
        return accounts.createQuery(
                        "select a from Account a where a.portal = :portal and a.name = :name and a.closed = :no"
                                + " and a.employeeId is not null",
                        Account.class)
                .setParameter("portal", Portal.STAFF)
                .setParameter("name", name)
                .setParameter("no", false)
                .getResultStream()
                .findFirst();
    }

    boolean hasName(Portal portal, String name) {
        return !accounts.createQuery(
                        "select a.id from Account a where a.portal = :portal and a.name = :name", Long.class)
                .setParameter("portal", portal)
                .setParameter("name", name)
                .getResultList()
                .isEmpty();
    }

    /** @throws LastTopAdministrator when the account is the only open one of the highest level */
    void checkTopRemains(Account account) {
        int top = ShippedRole.TOP_ADMINISTRATOR.level();
        if (account.level() < top || account.isClosed()) {
            return;
        }
        // Holds its row to the end: of two who take the last two away at once, the second waits and counts anew.
        rights.raise();
        long others = accounts.createQuery(
                        "select count(distinct a) from Account a join a.roles r"
                                + " where r.level >= :top and a.closed = :no and a.id <> :id",
                        Long.class)
                .setParameter("top", top)
                .setParameter("no", false)
                .setParameter("id", account.getId())
                .getSingleResult();
        if (others == 0) {
            throw new LastTopAdministrator();
        }
    }
}
