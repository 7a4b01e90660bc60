package crm.customer.personal;

import crm.system.audit.AuditRow;
import crm.system.audit.SealedValues;
import crm.system.crypto.RecordKey;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes customers' values in the audit trail readable; all keys of a page come in one query. */
@Dependent
class SealedCustomerValues implements SealedValues {

    @Inject
    private PersonalCipher cipher;

    @Override
    public List<AuditRow> opened(List<AuditRow> rows) {
        Set<Long> customers = rows.stream()
                .flatMap(row -> Stream.of(row.before(), row.after()))
                .filter(Objects::nonNull)
                .flatMap(text -> PersonalCipher.matcher(text).results())
                .map(found -> Long.valueOf(found.group(1)))
                .collect(Collectors.toSet());
        Map<Long, RecordKey> keys = cipher.keys(customers);
        return customers.isEmpty()
                ? rows
                : rows.stream().map(row -> opened(row, keys)).toList();
    }

    private static AuditRow opened(AuditRow row, Map<Long, RecordKey> keys) {
        return new AuditRow(
                row.id(),
                row.happenedAt(),
                row.account(),
                row.address(),
                row.action(),
                row.thing(),
                row.thingId(),
                row.outcome(),
                PersonalCipher.open(row.before(), keys, SealedCustomerValues::insideJson),
                PersonalCipher.open(row.after(), keys, SealedCustomerValues::insideJson));
    }

    private static String insideJson(String text) {
        String quoted = Json.createValue(text).toString();
        return quoted.substring(1, quoted.length() - 1);
    }
}
