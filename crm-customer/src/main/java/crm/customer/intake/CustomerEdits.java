package crm.customer.intake;

import crm.customer.change.ChangeRequests;
import crm.customer.personal.PersonalCipher;
import crm.customer.profile.Customer;
import crm.customer.profile.CustomerAccess;
import crm.customer.profile.CustomerDetails;
import crm.customer.profile.FieldDifference;
import crm.system.intake.ImportOrder;
import crm.system.intake.Problems;
import crm.system.intake.journal.WrittenRecord;
import crm.system.intake.mapping.FieldValues;
import crm.system.notice.Wording;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Changes customers who are there, by the same door as a form does: with history, audit and version. A blank says nothing;
 * what a second person must look at is refused.
 */
@Dependent
class CustomerEdits {

    private static final String AREA = "customer.import.";

    @Inject
    private CustomerAccess customers;

    @Inject
    private ChangeRequests requests;

    @Inject
    private PersonalCipher cipher;

    private final Map<Long, Edit> byRowNumber = new HashMap<>();
    private final Set<Long> planned = new HashSet<>();

    private record Edit(Customer customer, CustomerDetails wanted) {}

    /** Plans the changes of a chunk. @return the rows that mean nobody who is there, where such may be added */
    List<FieldValues> plan(
            ImportOrder order, RowCheck check, List<FieldValues> rows, Problems problems, Connection connection)
            throws SQLException {
        byRowNumber.clear();
        planned.clear();
        String key = order.matching().key();
        Map<Long, Long> matches = CustomerMatches.of(key, order, check, rows, problems, connection);
        Map<Long, Long> holders = key.equals(CustomerFields.DOCUMENT_NUMBER)
                ? matches
                : CustomerMatches.of(CustomerFields.DOCUMENT_NUMBER, order, check, rows, problems, connection);
        Map<Long, Customer> seen = matches.isEmpty()
                ? Map.of()
                : customers.seen(matches.values().stream().distinct().toList()).stream()
                        .collect(Collectors.toMap(Customer::getId, Function.identity()));
        Set<Long> before = order.journal().writtenBefore(order.importId(), seen.keySet(), connection);
        List<FieldValues> others = new ArrayList<>();
        for (FieldValues row : rows) {
            Long id = matches.get(row.row().number());
            if (problems.has(row)) {
                continue;
            }
            if (id == null && order.matching().mode().inserts() && row.text(CustomerFields.CUSTOMER_NUMBER) == null) {
                others.add(row);
            } else if (id == null || !seen.containsKey(id)) {
                problems.reject(row, key, Wording.of(AREA + "unknown"));
            } else if (before.contains(id)
                    || planned.contains(id)
                    || order.journal().isTried(tried(id))) {
                problems.reject(row, key, Wording.of(AREA + "customerTwice"));
            } else {
                plan(seen.get(id), row, holders.get(row.row().number()), check, problems);
            }
        }
        return others;
    }

    private static String tried(long customerId) {
        return "customer " + customerId;
    }

    /** In a dry run, these would be changed. */
    void goPast(ImportOrder order, List<FieldValues> rows) {
        for (FieldValues row : rows) {
            Edit edit = byRowNumber.remove(row.row().number());
            if (edit != null) {
                order.journal().tried(tried(edit.customer().getId()));
            }
        }
    }

    private void plan(Customer customer, FieldValues row, Long documentHolder, RowCheck check, Problems problems) {
        boolean otherDocument = row.text(CustomerFields.DOCUMENT_NUMBER) != null
                && !customer.getId().equals(documentHolder);
        if (otherDocument) {
            problems.reject(row, CustomerFields.DOCUMENT_NUMBER, Wording.of(AREA + "needsReview"));
        }
        if (check.movesFrom(customer.getUnitId(), row)) {
            problems.reject(row, CustomerFields.UNIT, Wording.of(AREA + "unitMoves"));
        }
        CustomerDetails now = customers.details(customer);
        CustomerDetails wanted = EditedFields.of(now, row, check, problems);
        for (FieldDifference difference : crm.customer.profile.CustomerFields.between(now, wanted)) {
            if (requests.isNeeded(customer) && ChangeRequests.isSensitive(difference.field())) {
                problems.reject(row, difference.field(), Wording.of(AREA + "needsReview"));
            }
        }
        if (!problems.has(row)) {
            planned.add(customer.getId());
            byRowNumber.put(row.row().number(), new Edit(customer, wanted));
        }
    }

    /** Writes what was planned for these rows, and tells the journal what was there before, sealed for each customer. */
    void write(ImportOrder order, List<FieldValues> rows) {
        for (FieldValues row : rows) {
            Edit edit = byRowNumber.remove(row.row().number());
            if (edit != null) {
                Map<String, String> before = write(edit.customer(), edit.wanted());
                if (!before.isEmpty()) {
                    order.journal()
                            .changed(edit.customer().getId(), edit.customer().getVersion(), before);
                }
            }
        }
    }

    private Map<String, String> write(Customer customer, CustomerDetails wanted) {
        CustomerDetails now = customers.details(customer);
        customers.change(customer, wanted);
        Map<String, String> before = new TreeMap<>();
        for (FieldDifference difference :
                crm.customer.profile.CustomerFields.between(now, customers.details(customer))) {
            before.put(difference.field(), cipher.seal(customer.getId(), difference.from()));
        }
        return before;
    }

    /**
     * Gives fields back what they held, to customers whom the connection's transaction has locked and found to be as the
     * import left them. All are read by one query.
     */
    void restore(List<WrittenRecord> records) {
        Map<Long, Customer> all = customers
                .seen(records.stream().map(WrittenRecord::id).toList())
                .stream()
                .collect(Collectors.toMap(Customer::getId, Function.identity()));
        for (WrittenRecord record : records) {
            Customer customer = all.get(record.id());
            UnaryOperator<String> opener = cipher.opener(record.id());
            CustomerDetails wanted = customers.details(customer);
            record.before()
                    .forEach((field, value) ->
                            crm.customer.profile.CustomerFields.set(field, opener.apply(value), wanted));
            customers.change(customer, wanted);
        }
    }
}
