package crm.customer.search;

import crm.customer.CustomerPermissions;
import crm.customer.branch.Branches;
import crm.customer.subscription.SubscriptionStatus;
import crm.system.crypto.FieldCipher;
import crm.system.schema.DatabaseKind;
import crm.system.session.CurrentUser;
import crm.system.session.Scope;
import crm.system.slice.Slice;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every query here starts from the units the acting person may see. */
@Dependent
class CustomerSearchStore {

    private static final String ROW =
            "select new crm.customer.search.CustomerRow(c.id, c.number, c.name.text, c.name.latin, c.customerClass,"
                    + " c.status, c.unitId, c.reach.phone, c.mainPackage, c.customerSince) from Customer c";

    /** A number leads to few customers; a company's switchboard may stand on some more. */
    private static final int MOST_OF_A_NUMBER = 200;

    @PersistenceContext(unitName = "crm")
    private EntityManager customers;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Branches branches;

    private DatabaseKind kind;

    /** The branches looked in: the acting person's, narrowed to the chosen one and those below; null for all. */
    Set<Long> units(Long chosen) {
        Scope scope = currentUser.scope();
        if (chosen == null) {
            return scope.everything() ? null : scope.unitIds();
        }
        Set<Long> below = new LinkedHashSet<>(branches.subtree(chosen));
        below.removeIf(unit -> !scope.covers(unit));
        return below;
    }

    boolean seesKeyAccounts() {
        return currentUser.may(CustomerPermissions.KEY_ACCOUNT_READ);
    }

    /** Whoever has this as customer number, phone, service number or document number. */
    List<Long> idsOf(SearchWord word) {
        Set<Long> ids = new LinkedHashSet<>();
        if (word.customerNumber() != null) {
            ids.addAll(ids("select c.id from Customer c where c.number = :number", word.customerNumber(), Map.of()));
        }
        for (String number : sought(word.serviceNumber())) {
            ids.addAll(ids("select c.id from Customer c where c.reach.phone = :number", number, Map.of()));
            ids.addAll(ids(
                    "select s.customerId from Subscription s where s.serviceNumber = :number and s.status <> :ended",
                    number,
                    Map.of("ended", SubscriptionStatus.ENDED)));
        }
        for (String number : sought(word.documentNumber())) {
            ids.addAll(ids("select d.customerId from CustomerDocument d where d.number = :number", number, Map.of()));
        }
        return new ArrayList<>(ids);
    }

    private static List<String> sought(String number) {
        return number == null ? List.of() : FieldCipher.instance().sought(number);
    }

    List<CustomerRow> rows(Selection selection, Slice slice) {
        SortColumn column = SortColumn.of(slice.sort());
        CustomerQuery query;
        if (column == SortColumn.NAME && !slice.descending()) {
            query = CustomerQuery.byName(selection, database());
        } else {
            boolean few = selection.isNarrowed()
                    && count(selection, CustomerSearchService.MOST_COUNTED) < CustomerSearchService.MOST_COUNTED;
            query = CustomerQuery.sorted(selection, column, slice.descending(), few, database());
        }
        return typed(ROW + query.where() + query.order(), CustomerRow.class, query)
                .setFirstResult(slice.first())
                .setMaxResults(slice.size())
                .getResultList();
    }

    /** The next ones by their key. */
    List<CustomerRow> rowsAfter(Selection selection, long after, int most) {
        CustomerQuery query = CustomerQuery.byKey(selection, after, database());
        return typed(ROW + query.where() + query.order(), CustomerRow.class, query)
                .setMaxResults(most)
                .getResultList();
    }

    List<Long> idsAfter(Selection selection, long after, int most) {
        CustomerQuery query = CustomerQuery.byKey(selection, after, database());
        return typed("select c.id from Customer c" + query.where() + query.order(), Long.class, query)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * How many match, counted no further than asked for, and by the database: where there are that many, their keys are
     * neither carried here nor made into objects only to be counted.
     */
    int count(Selection selection, int most) {
        CustomerQuery query = CustomerQuery.byName(selection, database());
        if (selection.ids() == null && isThereOneAt(most, query)) {
            return most;
        }
        long all = typed("select count(c.id) from Customer c" + query.where(), Long.class, query)
                .getSingleResult();
        return (int) Math.min(most, all);
    }

    private boolean isThereOneAt(int place, CustomerQuery query) {
        return !typed("select c.id from Customer c" + query.where() + query.order(), Long.class, query)
                .setFirstResult(place - 1)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private <T> TypedQuery<T> typed(String text, Class<T> type, CustomerQuery from) {
        TypedQuery<T> query = customers.createQuery(text, type);
        from.values().forEach(query::setParameter);
        return query;
    }

    private List<Long> ids(String text, String number, Map<String, Object> more) {
        TypedQuery<Long> query = customers.createQuery(text, Long.class).setParameter("number", number);
        more.forEach(query::setParameter);
        return query.setMaxResults(MOST_OF_A_NUMBER).getResultList();
    }

    /** Asked once; it does not change while the system runs. */
    private DatabaseKind database() {
        if (kind == null) {
            try {
                kind = DatabaseKind.of(customers.unwrap(Connection.class));
            } catch (SQLException gone) {
                throw new IllegalStateException("the database does not tell its name", gone);
            }
        }
        return kind;
    }
}
