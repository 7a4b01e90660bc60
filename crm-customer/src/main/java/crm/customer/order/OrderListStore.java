package crm.customer.order;

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

/** Lists only orders of customers whom the acting person may see. */
@Dependent
class OrderListStore {

    private static final int MOST_OF_ONE_CUSTOMER = 100;

    private static final String ROW =
            "select new crm.customer.order.OrderRow(o.id, o.number, c.id, c.name.text, c.name.latin, c.customerClass,"
                    + " c.unitId, o.kind, o.state, o.productName, o.lineCount, o.effectiveOn, o.createdName,"
                    + " o.createdAt)";

    private static final String FROM = " from CustomerOrder o, Customer c where c.id = o.customerId";

    private static final Map<String, String> SORTS = Map.of("number", "o.id", "effectiveOn", "o.effectiveOn");

    /** No customer has this id. */
    private static final long NOBODY = 0;

    @PersistenceContext(unitName = "crm")
    private EntityManager orders;

    @Inject
    private SeenCustomers seen;

    @Inject
    private Branches branches;

    /** Newest first unless a column was chosen. */
    List<OrderRow> rows(OrderFilter filter, Slice slice) {
        boolean down = slice.descending() == (slice.sort() != null);
        String path = slice.sort() == null ? "o.id" : SORTS.getOrDefault(slice.sort(), "o.id");
        String direction = down ? " desc" : "";
        String order = path.equals("o.id") ? "o.id" + direction : path + direction + ", o.id" + direction;
        return query(ROW, " order by " + order, OrderRow.class, null, filter)
                .setFirstResult(slice.first())
                .setMaxResults(slice.size())
                .getResultList();
    }

    long count(OrderFilter filter) {
        return query("select count(o)", "", Long.class, null, filter).getSingleResult();
    }

    /** The newest first, those older than one; null begins. */
    List<OrderRow> after(OrderFilter filter, Long before, int most) {
        return query(ROW, " order by o.id desc", OrderRow.class, before, filter)
                .setMaxResults(most)
                .getResultList();
    }

    /** Of a customer whom the acting person was found to be allowed to see. */
    List<OrderRow> ofCustomer(long customerId) {
        return orders.createQuery(ROW + FROM + " and o.customerId = :customer order by o.id desc", OrderRow.class)
                .setParameter("customer", customerId)
                .setMaxResults(MOST_OF_ONE_CUSTOMER)
                .getResultList();
    }

    private <T> TypedQuery<T> query(String head, String tail, Class<T> type, Long before, OrderFilter filter) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        seen.narrow(conditions, values);
        Conditions.narrow(conditions, values, "o.id < :before", before);
        Conditions.narrow(conditions, values, "o.kind = :kind", filter.getKind());
        Conditions.narrow(conditions, values, "o.state = :state", filter.getState());
        Conditions.narrow(conditions, values, "o.effectiveOn >= :from", filter.getFrom());
        Conditions.narrow(conditions, values, "o.effectiveOn <= :to", filter.getTo());
        if (filter.getUnitId() != null) {
            Conditions.narrow(conditions, values, "c.unitId in :branch", branches.subtree(filter.getUnitId()));
        }
        if (filter.getText() != null && !filter.getText().isBlank()) {
            narrow(filter.getText().replaceAll("\\s", "").toUpperCase(Locale.ROOT), conditions, values);
        }
        String where = conditions.isEmpty() ? "" : " and " + String.join(" and ", conditions);
        TypedQuery<T> query = orders.createQuery(head + FROM + where + tail, type);
        values.forEach(query::setParameter);
        return query;
    }

    /** By an id, so that an index is used: what matches numbers of two tables at once is found by walking both. */
    private void narrow(String number, List<String> conditions, Map<String, Object> values) {
        Optional<Long> order = id("select o.id from CustomerOrder o where o.number = :number", number);
        conditions.add(order.isPresent() ? "o.id = :one" : "o.customerId = :one");
        values.put(
                "one",
                order.or(() -> id("select c.id from Customer c where c.number = :number", number))
                        .orElse(NOBODY));
    }

    private Optional<Long> id(String query, String number) {
        return orders.createQuery(query, Long.class)
                .setParameter("number", number)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
