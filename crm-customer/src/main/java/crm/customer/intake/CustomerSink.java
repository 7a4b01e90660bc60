package crm.customer.intake;

import crm.system.crypto.FieldCipher;
import crm.system.intake.ImportOrder;
import crm.system.intake.Problems;
import crm.system.intake.RowSink;
import crm.system.intake.mapping.FieldValues;
import crm.system.notice.Wording;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Checks and writes the customers of one run. */
final class CustomerSink implements RowSink {

    /** Tells a key of another system from the number of a document. */
    private static final String KEY = "key ";

    private final ImportOrder order;
    private final RowCheck check;
    private final CustomerEdits edits;
    private final Map<Long, TakenOver> byRowNumber = new HashMap<>();

    CustomerSink(ImportOrder order, RowCheck check, CustomerEdits edits) {
        this.order = order;
        this.check = check;
        this.edits = edits;
    }

    @Override
    public void check(List<FieldValues> rows, Problems problems, Connection connection) throws SQLException {
        byRowNumber.clear();
        List<TakenOver> sound = new ArrayList<>(rows.size());
        boolean edited = order.matching().mode().updates();
        for (FieldValues row : edited ? edits.plan(order, check, rows, problems, connection) : rows) {
            TakenOver customer = check.check(row, problems);
            if (!problems.has(row)) {
                byRowNumber.put(row.row().number(), customer);
                sound.add(customer);
            }
        }
        rejectKnownKeys(sound, problems, connection);
        rejectKnownDocuments(sound, problems, connection);
    }

    private void rejectKnownKeys(List<TakenOver> customers, Problems problems, Connection connection)
            throws SQLException {
        List<String> keys = customers.stream()
                .map(TakenOver::sourceKey)
                .filter(key -> key != null)
                .toList();
        Set<String> known =
                KnownValues.among(keys, "cus_takeover", "source_key", "t.source = ? AND", order.source(), connection);
        Set<String> seen = new HashSet<>();
        for (TakenOver customer : customers) {
            String key = customer.sourceKey();
            if (key != null && known.contains(key)) {
                problems.reject(
                        customer.values(), CustomerFields.SOURCE_KEY, Wording.of("customer.import.keyKnown", key));
            } else if (key != null && (!seen.add(key) || order.journal().isTried(KEY + key))) {
                problems.reject(
                        customer.values(), CustomerFields.SOURCE_KEY, Wording.of("customer.import.keyTwice", key));
            }
        }
    }

    private void rejectKnownDocuments(List<TakenOver> customers, Problems problems, Connection connection)
            throws SQLException {
        Map<String, TakenOver> byNumber = new HashMap<>();
        for (TakenOver customer : customers) {
            if (customer.document() == null) {
                continue;
            }
            // While keys are rotated, a number may be kept under an older one.
            List<String> forms =
                    FieldCipher.instance().forms(customer.document().number());
            if (byNumber.containsKey(forms.get(0))
                    || order.journal().isTried(customer.document().number())) {
                problems.reject(
                        customer.values(), CustomerFields.DOCUMENT_NUMBER, Wording.of("customer.import.documentTwice"));
            } else {
                forms.forEach(form -> byNumber.put(form, customer));
            }
        }
        Set<String> known =
                KnownValues.among(List.copyOf(byNumber.keySet()), "cus_document", "number", "", null, connection);
        known.forEach(number -> problems.reject(
                byNumber.get(number).values(),
                CustomerFields.DOCUMENT_NUMBER,
                Wording.of("customer.import.documentKnown")));
    }

    @Override
    public void goPast(List<FieldValues> rows) {
        edits.goPast(order, rows);
        rows.stream()
                .map(row -> byRowNumber.get(row.row().number()))
                .filter(Objects::nonNull)
                .forEach(customer -> {
                    if (customer.sourceKey() != null) {
                        order.journal().tried(KEY + customer.sourceKey());
                    }
                    if (customer.document() != null) {
                        order.journal().tried(customer.document().number());
                    }
                });
    }

    @Override
    public void write(List<FieldValues> rows, Connection connection) throws SQLException {
        edits.write(order, rows);
        List<TakenOver> fresh = rows.stream()
                .map(row -> byRowNumber.get(row.row().number()))
                .filter(Objects::nonNull)
                .toList();
        if (!fresh.isEmpty()) {
            new CustomerBatch(order, connection).write(fresh);
        }
        byRowNumber.clear();
    }
}
