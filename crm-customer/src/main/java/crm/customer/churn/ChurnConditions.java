package crm.customer.churn;

import crm.customer.profile.SeenCustomers;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which records a filter means: the same in the list and in the figures, so that a figure leads to just its customers. */
@Dependent
public class ChurnConditions {

    @Inject
    private SeenCustomers seen;

    /**
     * The conditions of a query.
     *
     * @param where on {@code Churn h, Customer c}, joined
     * @param values of its parameters
     */
    public record Condition(String where, Map<String, Object> values) {}

    public Condition of(ChurnFilter filter) {
        List<String> conditions = new ArrayList<>(List.of("c.id = h.customerId", "h.withdrawn = :withdrawn"));
        Map<String, Object> values = new HashMap<>(Map.of("withdrawn", Boolean.TRUE.equals(filter.getWithdrawn())));
        seen.narrow(conditions, values, "h.unitId");
        add(conditions, values, "h.churnedOn >= :from", "from", first(filter.getFrom()));
        LocalDate last = first(filter.getTo());
        add(conditions, values, "h.churnedOn < :after", "after", last == null ? null : last.plusMonths(1));
        add(conditions, values, "h.reasonId = :reason", "reason", filter.getReason());
        add(conditions, values, "h.unitId = :unit", "unit", filter.getUnit());
        add(conditions, values, "h.customerClass = :class", "class", filter.getCustomerClass());
        add(conditions, values, "h.businessType = :service", "service", filter.getService());
        add(conditions, values, "h.rival = :rival", "rival", filter.getRival());
        add(conditions, values, "h.source = :source", "source", filter.getSource());
        add(conditions, values, "h.standing = :standing", "standing", filter.getStanding());
        if (Boolean.TRUE.equals(filter.getNoRival())) {
            conditions.add("h.rival is null");
        }
        if (ChurnFilter.NO_SEGMENT.equals(filter.getSegment())) {
            conditions.add("h.segment is null");
        } else if (filter.getSegment() != null && !filter.getSegment().isBlank()) {
            add(
                    conditions,
                    values,
                    "h.segment = :segment",
                    "segment",
                    filter.getSegment().strip());
        }
        return new Condition(String.join(" and ", conditions), values);
    }

    private static void add(
            List<String> conditions, Map<String, Object> values, String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }

    /** The first day of a month; null for none, and for what is none: the address may hold anything. */
    public static LocalDate first(String month) {
        try {
            return month == null || month.isBlank()
                    ? null
                    : YearMonth.parse(month).atDay(1);
        } catch (DateTimeException noMonth) {
            return null;
        }
    }
}
