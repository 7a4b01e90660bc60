package crm.customer.payment;

import crm.customer.branch.Branches;
import crm.customer.profile.SeenCustomers;
import crm.system.slice.Conditions;
import crm.system.slice.Slice;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Lists only payments of customers whom the acting person may see. */
@Dependent
class PaymentListStore {

    private static final int MOST_OF_ONE_CUSTOMER = 100;

    private static final String ROW =
            "select new crm.customer.payment.PaymentRow(p.id, p.number, c.id, c.number, c.name.text, c.name.latin,"
                    + " p.kind, p.state, p.method, p.amount, p.taking.unitId, p.taking.cashierName, p.taking.paidOn,"
                    + " p.taking.takenAt)";

    private static final String FROM = " from Payment p, Customer c where c.id = p.customerId";

    @PersistenceContext(unitName = "crm")
    private EntityManager payments;

    @Inject
    private SeenCustomers seen;

    @Inject
    private Branches branches;

    /** Newest first unless a column was chosen. */
    List<PaymentRow> rows(PaymentFilter filter, Slice slice) {
        boolean down = slice.descending() == (slice.sort() != null);
        String direction = down ? " desc" : "";
        return query(ROW, " order by p.taking.paidOn" + direction + ", p.id" + direction, PaymentRow.class, filter)
                .setFirstResult(slice.first())
                .setMaxResults(slice.size())
                .getResultList();
    }

    /** How many there are, counted no further than asked for. */
    int count(PaymentFilter filter, int most) {
        return query("select p.id", "", Long.class, filter)
                .setMaxResults(most)
                .getResultList()
                .size();
    }

    /** The newest first, those after one; null begins. */
    List<PaymentRow> after(PaymentFilter filter, PaymentRow last, int most) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        if (last != null) {
            conditions.add("(p.taking.paidOn < :day or (p.taking.paidOn = :day and p.id < :last))");
            values.put("day", last.paidOn());
            values.put("last", last.id());
        }
        return query(ROW, " order by p.taking.paidOn desc, p.id desc", PaymentRow.class, filter, conditions, values)
                .setMaxResults(most)
                .getResultList();
    }

    /** Of a customer whom the acting person was found to be allowed to see, the newest first. */
    List<PaymentRow> ofCustomer(long customerId) {
        return payments.createQuery(ROW + FROM + " and p.customerId = :customer order by p.id desc", PaymentRow.class)
                .setParameter("customer", customerId)
                .setMaxResults(MOST_OF_ONE_CUSTOMER)
                .getResultList();
    }

    private <T> TypedQuery<T> query(String head, String tail, Class<T> type, PaymentFilter filter) {
        return query(head, tail, type, filter, new ArrayList<>(), new HashMap<>());
    }

    private <T> TypedQuery<T> query(
            String head,
            String tail,
            Class<T> type,
            PaymentFilter filter,
            List<String> conditions,
            Map<String, Object> values) {
        seen.narrow(conditions, values);
        Conditions.narrow(conditions, values, "p.taking.paidOn >= :from", filter.getFrom());
        Conditions.narrow(conditions, values, "p.taking.paidOn <= :to", filter.getTo());
        Conditions.narrow(conditions, values, "p.method = :method", filter.getMethod());
        Conditions.narrow(conditions, values, "p.kind = :kind", filter.getKind());
        Conditions.narrow(conditions, values, "p.state = :state", filter.getState());
        if (filter.getUnitId() != null) {
            Conditions.narrow(conditions, values, "p.taking.unitId in :branch", branches.subtree(filter.getUnitId()));
        }
        if (filter.getCashier() != null && !filter.getCashier().isBlank()) {
            String begin = filter.getCashier().strip().replaceAll("([%_\\\\])", "\\\\$1");
            Conditions.narrow(conditions, values, "p.taking.cashierName like :cashier escape '\\'", begin + "%");
        }
        if (filter.getText() != null && !filter.getText().isBlank()) {
            values.put("text", known(filter.getText(), conditions));
        }
        String where = conditions.isEmpty() ? "" : " and " + String.join(" and ", conditions);
        TypedQuery<T> query = payments.createQuery(head + FROM + where + tail, type);
        values.forEach(query::setParameter);
        return query;
    }

    /**
     * Finds out first what kind of number was typed, because no index serves a condition on two tables. Another system's
     * numbers stand as that writes them.
     *
     * @return the value of the condition that it adds
     */
    private Object known(String typed, List<String> conditions) {
        String ours = typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        Optional<Long> customer = id("select c.id from Customer c where c.number = :text", ours);
        if (customer.isPresent()) {
            conditions.add("p.customerId = :text");
            return customer.get();
        }
        Optional<Long> receipt = id("select p.id from Payment p where p.number = :text", ours);
        if (receipt.isPresent()) {
            conditions.add("p.id = :text");
            return receipt.get();
        }
        conditions.add("p.externalReference = :text");
        return typed.strip();
    }

    private Optional<Long> id(String query, String number) {
        return payments.createQuery(query, Long.class)
                .setParameter("text", number)
                .getResultStream()
                .findFirst();
    }
}
