package crm.customer.intake;

import crm.system.intake.journal.IdRange;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds customers on whom something hangs that their import did not bring. Which tables can hang something on a customer
 * is asked of the database, so that a module that comes later is not forgotten.
 */
final class CustomerTraces {

    /** What a customer's import writes with them. */
    static final List<String> OWN = List.of("cus_document", "cus_takeover", "cus_timeline_entry");

    private final List<String> questions = new ArrayList<>();

    CustomerTraces(Connection connection) throws SQLException {
        try (PreparedStatement query =
                        connection.prepareStatement("SELECT TABLE_NAME, COLUMN_NAME FROM INFORMATION_SCHEMA.COLUMNS"
                                + " WHERE LOWER(COLUMN_NAME) LIKE '%customer_id' AND (LOWER(TABLE_NAME) LIKE 'cus%'"
                                + " OR LOWER(TABLE_NAME) LIKE 'mkt%' OR LOWER(TABLE_NAME) LIKE 'aft%'"
                                + " OR LOWER(TABLE_NAME) LIKE 'sys%')");
                ResultSet column = query.executeQuery()) {
            while (column.next()) {
                String table = column.getString(1).toLowerCase(Locale.ROOT);
                if (!OWN.contains(table)) {
                    String id = column.getString(2).toLowerCase(Locale.ROOT);
                    questions.add("SELECT DISTINCT " + id + " FROM " + table + " WHERE " + id + " BETWEEN ? AND ?");
                }
            }
        }
        questions.add("SELECT customer_id FROM cus_timeline_entry WHERE customer_id BETWEEN ? AND ?"
                + " GROUP BY customer_id HAVING COUNT(*) > 1");
    }

    Set<Long> of(List<IdRange> customers, Connection connection) throws SQLException {
        Set<Long> found = new HashSet<>();
        for (String question : questions) {
            try (PreparedStatement query = connection.prepareStatement(question)) {
                for (IdRange range : customers) {
                    query.setLong(1, range.first());
                    query.setLong(2, range.last());
                    try (ResultSet customer = query.executeQuery()) {
                        while (customer.next()) {
                            found.add(customer.getLong(1));
                        }
                    }
                }
            }
        }
        return found;
    }
}
