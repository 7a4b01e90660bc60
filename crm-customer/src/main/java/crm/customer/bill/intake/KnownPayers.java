package crm.customer.bill.intake;

import crm.system.schema.KeyLookup;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks up, for a chunk at a time, the customers of its rows and the bills that are there already. */
final class KnownPayers {

    private static final KeyLookup CUSTOMERS = new KeyLookup(
            "SELECT c.number, c.id, c.unit_id, c.status",
            "INNER JOIN cus_customer c ON c.number = wanted.val",
            "val NVARCHAR(40)");

    private static final KeyLookup BILLS = new KeyLookup(
            "SELECT b.origin_key", "INNER JOIN cus_bill b ON b.origin_key = wanted.val", "val NVARCHAR(40)");

    /** Whose record is hidden gets no bills. */
    private static final Set<String> HIDDEN = Set.of("REMOVED", "ERASED");

    /** A customer who gets a bill. */
    record Payer(long id, long unitId) {}

    private KnownPayers() {}

    static Map<String, Payer> customers(List<String> numbers, Connection connection) throws SQLException {
        Map<String, Payer> known = new HashMap<>();
        CUSTOMERS.each(connection, numbers, found -> {
            if (!HIDDEN.contains(found.getString(4))) {
                known.put(found.getString(1), new Payer(found.getLong(2), found.getLong(3)));
            }
        });
        return known;
    }

    static Set<String> bills(List<String> numbers, Connection connection) throws SQLException {
        Set<String> known = new HashSet<>();
        BILLS.each(connection, numbers, found -> known.add(found.getString(1)));
        return known;
    }
}
