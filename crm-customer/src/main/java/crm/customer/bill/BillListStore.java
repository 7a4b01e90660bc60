package crm.customer.bill;

import crm.customer.branch.Branches;
import crm.customer.profile.SeenCustomers;
import crm.system.slice.Slice;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Lists only bills of customers whom the acting person may see. */
@Dependent
class BillListStore {

    private static final String ROW =
            "select new crm.customer.bill.BillRow(b.id, b.number, b.month, c.id, c.name.text, c.name.latin, c.unitId,"
                    + " b.issuedOn, b.dueOn, b.total, i.rest, b.state)";

    private static final String FROM =
            " from Bill b, OpenItem i, Customer c where i.id = b.itemId and c.id = b.customerId";

    private static final Map<String, String> SORTS = Map.of("number", "b.number", "dueOn", "b.dueOn");

    private static final Pattern MONTH = Pattern.compile("20\\d{2}-(0[1-9]|1[0-2])");

    /** No customer has this id. */
    private static final long NOBODY = 0;

    @PersistenceContext(unitName = "crm")
    private EntityManager bills;

    @Inject
    private SeenCustomers seen;

    @Inject
    private Branches branches;

    @Inject
    private Clock clock;

    /** Newest first unless a column was chosen. */
    List<BillRow> rows(BillFilter filter, Slice slice) {
        boolean down = slice.descending() == (slice.sort() != null);
        String direction = down ? " desc" : "";
        String path = slice.sort() == null ? null : SORTS.get(slice.sort());
        String order = (path == null ? "" : path + direction + ", ") + "b.id" + direction;
        return query(ROW, " order by " + order, BillRow.class, filter, null)
                .setFirstResult(slice.first())
                .setMaxResults(slice.size())
                .getResultList();
    }

    /** The newest first, those after one; null begins. */
    List<BillRow> after(BillFilter filter, BillRow last, int most) {
        return query(ROW, " order by b.id desc", BillRow.class, filter, last)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many there are, counted no further than asked for. */
    int count(BillFilter filter, int most) {
        return query("select b.id", "", Long.class, filter, null)
                .setMaxResults(most)
                .getResultList()
                .size();
    }

    /** Of a customer whom the acting person was found to be allowed to see. */
    List<BillRow> ofCustomer(long customerId, int most) {
        return bills.createQuery(
                        ROW + FROM + " and b.customerId = :customer order by b.month desc, b.id desc", BillRow.class)
                .setParameter("customer", customerId)
                .setMaxResults(most)
                .getResultList();
    }

    private <T> TypedQuery<T> query(String head, String tail, Class<T> type, BillFilter filter, BillRow last) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        seen.narrow(conditions, values);
        if (last != null) {
            conditions.add("b.id < :last");
            values.put("last", last.id());
        }
        if (filter.getMonth() != null && MONTH.matcher(filter.getMonth()).matches()) {
            conditions.add("b.month = :month");
            values.put("month", LocalDate.parse(filter.getMonth() + "-01"));
        }
        if (filter.getStanding() != null) {
            narrow(filter.getStanding(), conditions, values);
        }
        if (filter.getUnitId() != null) {
            conditions.add("c.unitId in :branch");
            values.put("branch", branches.subtree(filter.getUnitId()));
        }
        if (filter.getText() != null && !filter.getText().isBlank()) {
            narrow(filter.getText().replaceAll("\\s", "").toUpperCase(Locale.ROOT), conditions, values);
        }
        String where = conditions.isEmpty() ? "" : " and " + String.join(" and ", conditions);
        TypedQuery<T> query = bills.createQuery(head + FROM + where + tail, type);
        values.forEach(query::setParameter);
        return query;
    }

    /** By an id, so that an index is used: what matches numbers of two tables at once is found by walking both. */
    private void narrow(String number, List<String> conditions, Map<String, Object> values) {
        Optional<Long> bill = id("select b.id from Bill b where b.number = :number", number);
        conditions.add(bill.isPresent() ? "b.id = :one" : "b.customerId = :one");
        values.put(
                "one",
                bill.or(() -> id("select c.id from Customer c where c.number = :number", number))
                        .orElse(NOBODY));
    }

    private Optional<Long> id(String query, String number) {
        return bills.createQuery(query, Long.class)
                .setParameter("number", number)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private void narrow(BillStanding standing, List<String> conditions, Map<String, Object> values) {
        conditions.add("b.state = :state");
        values.put("state", standing == BillStanding.WITHDRAWN ? BillState.WITHDRAWN : BillState.ISSUED);
        switch (standing) {
            case PAID -> conditions.add("i.ended is not null");
            case OPEN -> conditions.add("i.ended is null and b.dueOn >= :today");
            case OVERDUE -> conditions.add("i.ended is null and b.dueOn < :today");
            case WITHDRAWN -> {
                return;
            }
        }
        if (standing != BillStanding.PAID) {
            values.put("today", LocalDate.now(clock));
        }
    }
}
