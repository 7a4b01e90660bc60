package crm.customer.churn.intake;

import crm.system.schema.KeyLookup;
import crm.system.session.Scope;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** A customer as a row about them needs it. */
record Leaver(long id, String number, long unitId, String customerClass, LocalDate since) {

    /** Whose record is hidden is not written about. */
    private static final Set<String> HIDDEN = Set.of("REMOVED", "ERASED");

    private static final KeyLookup BY_NUMBER = new KeyLookup(
            "SELECT c.id, c.number, c.unit_id, c.customer_class, c.customer_since, c.status",
            "INNER JOIN cus_customer c ON c.number = wanted.val",
            "val NVARCHAR(40)");

    /** Those within the importer's branches, by number. */
    static Map<String, Leaver> of(Collection<String> numbers, Scope scope, Connection connection) throws SQLException {
        Map<String, Leaver> found = new HashMap<>();
        BY_NUMBER.each(connection, Set.copyOf(numbers), row -> {
            if (scope.covers(row.getLong(3)) && !HIDDEN.contains(row.getString(6))) {
                found.put(
                        row.getString(2),
                        new Leaver(
                                row.getLong(1),
                                row.getString(2),
                                row.getLong(3),
                                row.getString(4),
                                row.getObject(5, LocalDate.class)));
            }
        });
        return found;
    }
}
