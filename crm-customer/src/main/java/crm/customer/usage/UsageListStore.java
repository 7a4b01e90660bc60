package crm.customer.usage;

import crm.customer.branch.Branches;
import crm.customer.profile.CustomerClass;
import crm.customer.profile.SeenCustomers;
import crm.customer.subscription.ProductCatalog;
import crm.system.slice.Conditions;
import crm.system.slice.Slice;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lists only usage of customers whom the acting person may see. Newest month first; each order begins with the columns
 * of the index that the filter leads to, so that no more rows are read than shown.
 */
@Dependent
class UsageListStore {

    private static final String ROW = "select u, c.number, c.name.text, c.name.latin, c.customerClass";
    private static final String SUMS = Stream.of(UsageKind.values())
            .map(kind -> "sum(u.figures." + kind.path() + ")")
            .collect(Collectors.joining(", ", "select count(u), ", ""));

    @PersistenceContext(unitName = "crm")
    private EntityManager usage;

    @Inject
    private SeenCustomers seen;

    @Inject
    private Branches branches;

    @Inject
    private ProductCatalog catalog;

    List<UsageRow> rows(UsageFilter filter, Slice slice) {
        return named(query(ROW, filter, order(filter, !slice.descending()), Object[].class, Map.of())
                .setFirstResult(slice.first())
                .setMaxResults(slice.size())
                .getResultList());
    }

    /** The next ones in the list's order: first the rest of the month, then earlier months. */
    List<UsageRow> after(UsageFilter filter, UsageRow last, int most) {
        if (last == null) {
            return rows(filter, Slice.first(most));
        }
        String order = order(filter, true);
        List<Object[]> rows = new ArrayList<>(query(
                        ROW,
                        filter,
                        order,
                        Object[].class,
                        Map.of("u.month = :at", last.month(), "u.id < :id", last.id()))
                .setMaxResults(most)
                .getResultList());
        if (rows.size() < most) {
            rows.addAll(query(ROW, filter, order, Object[].class, Map.of("u.month < :at", last.month()))
                    .setMaxResults(most - rows.size())
                    .getResultList());
        }
        return named(rows);
    }

    /** How many there are, counted no further than asked for. */
    int count(UsageFilter filter, int most) {
        return query("select u.id", filter, "", Long.class, Map.of())
                .setMaxResults(most)
                .getResultList()
                .size();
    }

    UsageSums sums(UsageFilter filter) {
        Object[] row = query(SUMS, filter, "", Object[].class, Map.of()).getSingleResult();
        Map<UsageKind, BigDecimal> sums = new EnumMap<>(UsageKind.class);
        int column = 1;
        for (UsageKind kind : UsageKind.values()) {
            sums.put(kind, (BigDecimal) row[column++]);
        }
        return new UsageSums((Long) row[0], new UsageFigures(sums::get));
    }

    /** The newest month of which the acting person sees anything; null when nothing is. */
    LocalDate newestMonth() {
        UsageFilter any = new UsageFilter();
        return query("select u.month", any, order(any, true), LocalDate.class, Map.of())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private <T> TypedQuery<T> query(
            String head, UsageFilter filter, String order, Class<T> type, Map<String, Object> more) {
        List<String> conditions = new ArrayList<>(List.of("c.id = u.customerId"));
        Map<String, Object> values = new HashMap<>();
        seen.narrow(conditions, values, "u.unitId");
        Conditions.narrow(conditions, values, "u.month >= :from", filter.getFrom());
        Conditions.narrow(conditions, values, "u.month <= :to", filter.getTo());
        Conditions.narrow(conditions, values, "u.productId = :product", filter.getProduct());
        more.forEach((condition, value) -> Conditions.narrow(conditions, values, condition, value));
        Long onlyUnit = onlyUnit(filter);
        if (onlyUnit != null) {
            Conditions.narrow(conditions, values, "u.unitId = :unit", onlyUnit);
        } else if (filter.getUnit() != null) {
            Conditions.narrow(conditions, values, "u.unitId in :branch", branches.subtree(filter.getUnit()));
        }
        if (isOfOne(filter)) {
            Conditions.narrow(conditions, values, "u.customerId = :customer", customerId(filter.getCustomer()));
        }
        TypedQuery<T> query = usage.createQuery(
                head + " from MonthlyUsage u, Customer c where " + String.join(" and ", conditions) + order, type);
        values.forEach(query::setParameter);
        return query;
    }

    /** No customer has the id 0. */
    private long customerId(String number) {
        return usage.createQuery("select c.id from Customer c where c.number = :number", Long.class)
                .setParameter("number", number.replaceAll("\\s", ""))
                .getResultStream()
                .findFirst()
                .orElse(0L);
    }

    private static boolean isOfOne(UsageFilter filter) {
        return filter.getCustomer() != null && !filter.getCustomer().isBlank();
    }

    /** The one branch that the filter, or else the acting person's work, is narrowed to; null when there are more. */
    private Long onlyUnit(UsageFilter filter) {
        if (filter.getUnit() == null) {
            return seen.onlyUnit().orElse(null);
        }
        Set<Long> wanted = branches.subtree(filter.getUnit());
        return wanted.size() == 1 ? wanted.iterator().next() : null;
    }

    private String order(UsageFilter filter, boolean newestFirst) {
        String index = "";
        if (isOfOne(filter)) {
            index = "u.customerId, ";
        } else if (onlyUnit(filter) != null) {
            index = "u.unitId, ";
        } else if (filter.getProduct() != null) {
            index = "u.productId, ";
        }
        String direction = newestFirst ? " desc" : "";
        return " order by " + index + "u.month" + direction + ", u.id" + direction;
    }

    private List<UsageRow> named(List<Object[]> rows) {
        Set<Long> products =
                rows.stream().map(row -> ((MonthlyUsage) row[0]).getProductId()).collect(Collectors.toSet());
        Map<Long, String> names = catalog.names(products);
        return rows.stream().map(row -> row(row, names)).toList();
    }

    private static UsageRow row(Object[] row, Map<Long, String> names) {
        MonthlyUsage month = (MonthlyUsage) row[0];
        return new UsageRow(
                month.getId(),
                month.getCustomerId(),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (CustomerClass) row[4],
                month.getUnitId(),
                names.getOrDefault(month.getProductId(), ""),
                month.getMonth(),
                month.getFigures());
    }
}
