package crm.customer.manager;

import crm.customer.CustomerPermissions;
import crm.customer.profile.CustomerClass;
import crm.customer.profile.CustomerStatus;
import crm.system.identity.openwork.OpenWorkRow;
import crm.system.session.CurrentUser;
import crm.system.session.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;

/** Customers by their manager. */
@Dependent
class ManagedCustomerStore {

    /** Records to complete have a place of their own on the desk, where the whole branch sees them. */
    private static final List<CustomerStatus> WAITING = List.of(CustomerStatus.IN_REVIEW, CustomerStatus.CLOSING);

    @PersistenceContext(unitName = "crm")
    private EntityManager customers;

    @Inject
    private CurrentUser currentUser;

    /** All that are not closed: each needs somebody, also where nothing waits today. */
    long count(long managerId) {
        return customers
                .createQuery(
                        "select count(c) from Customer c where c.managerId = :manager and c.status <> :closed",
                        Long.class)
                .setParameter("manager", managerId)
                .setParameter("closed", CustomerStatus.CLOSED)
                .getSingleResult();
    }

    /** Records that wait, within the acting person's scope. */
    List<OpenWorkRow> waiting(long managerId, int most) {
        Scope scope = currentUser.scope();
        TypedQuery<Object[]> query = customers.createQuery(
                "select c.id, c.name.text, c.number from Customer c where c.managerId = :manager and c.status in :waiting"
                        + (scope.everything() ? "" : " and c.unitId in :scope")
                        + (isWithKeyAccounts() ? "" : " and c.customerClass <> :key") + " order by c.id",
                Object[].class);
        query.setParameter("manager", managerId).setParameter("waiting", WAITING);
        if (!scope.everything()) {
            query.setParameter("scope", scope.unitIds().isEmpty() ? List.of(0L) : List.copyOf(scope.unitIds()));
        }
        if (!isWithKeyAccounts()) {
            query.setParameter("key", CustomerClass.KEY_ACCOUNT);
        }
        return query.setMaxResults(most)
                .getResultStream()
                .map(row -> new OpenWorkRow(
                        (String) row[1], String.valueOf(row[2]), "/customer/customer.xhtml?id=" + row[0]))
                .toList();
    }

    private boolean isWithKeyAccounts() {
        return currentUser.may(CustomerPermissions.KEY_ACCOUNT_READ);
    }

    String nameOf(long employeeId) {
        return customers
                .createQuery("select e.name from Employee e where e.id = :id", String.class)
                .setParameter("id", employeeId)
                .getSingleResult();
    }

    /** In one statement, since a manager may have thousands; forms open meanwhile hear of it by the version. */
    long handOver(long from, long to, Instant at) {
        return customers
                .createQuery("update Customer c set c.managerId = :to, c.changedAt = :at, c.version = c.version + 1"
                        + " where c.managerId = :from and c.status <> :closed")
                .setParameter("to", to)
                .setParameter("at", at)
                .setParameter("from", from)
                .setParameter("closed", CustomerStatus.CLOSED)
                .executeUpdate();
    }
}
