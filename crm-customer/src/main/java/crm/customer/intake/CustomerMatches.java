package crm.customer.intake;

import crm.customer.document.CheckedDocument;
import crm.system.crypto.FieldCipher;
import crm.system.intake.ImportOrder;
import crm.system.intake.Problems;
import crm.system.intake.mapping.FieldValues;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the customers that rows mean, by a key, for a whole chunk at once. */
final class CustomerMatches {

    private CustomerMatches() {}

    /** The customer's id by the row's number; a row whose key nobody bears is missing. */
    static Map<Long, Long> of(
            String key,
            ImportOrder order,
            RowCheck check,
            List<FieldValues> rows,
            Problems problems,
            Connection connection)
            throws SQLException {
        if (key.equals(CustomerFields.DOCUMENT_NUMBER)) {
            return byDocument(check, rows, problems, connection);
        }
        List<String> values = rows.stream()
                .map(row -> row.text(key))
                .filter(value -> value != null)
                .distinct()
                .toList();
        Map<String, String> known = key.equals(CustomerFields.CUSTOMER_NUMBER)
                ? KnownValues.ids(values, "cus_customer", "number", "id", "", null, connection)
                : KnownValues.ids(
                        values,
                        "cus_takeover",
                        "source_key",
                        "customer_id",
                        "t.source = ? AND",
                        order.source(),
                        connection);
        Map<Long, Long> found = new HashMap<>();
        for (FieldValues row : rows) {
            String id = known.get(row.text(key));
            if (id != null) {
                found.put(row.row().number(), Long.valueOf(id));
            }
        }
        return found;
    }

    /** While keys are rotated, a number may be kept under an older one. */
    private static Map<Long, Long> byDocument(
            RowCheck check, List<FieldValues> rows, Problems problems, Connection connection) throws SQLException {
        Map<Long, List<String>> forms = new HashMap<>();
        for (FieldValues row : rows) {
            CheckedDocument document = check.document(row, problems);
            if (document != null) {
                forms.put(row.row().number(), FieldCipher.instance().forms(document.number()));
            }
        }
        Map<String, String> known = KnownValues.ids(
                forms.values().stream().flatMap(List::stream).distinct().toList(),
                "cus_document",
                "number",
                "customer_id",
                "",
                null,
                connection);
        Map<Long, Long> found = new HashMap<>();
        forms.forEach((row, each) -> each.stream()
                .filter(known::containsKey)
                .findFirst()
                .ifPresent(form -> found.put(row, Long.valueOf(known.get(form)))));
        return found;
    }
}
