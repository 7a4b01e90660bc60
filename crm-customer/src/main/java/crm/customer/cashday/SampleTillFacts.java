package crm.customer.cashday;

import crm.system.demo.DemoBook;
import crm.system.demo.branch.DemoBranch;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What sample tills need to know of what was written before them. */
final class SampleTillFacts {

    /** The first customers belong to the published logins and to tests. */
    private static final int SPARED = 10;

    private final DemoBook book;

    SampleTillFacts(DemoBook book) {
        this.book = book;
    }

    /** The name behind the published login of the billing clerk. */
    String checker() throws SQLException {
        try (PreparedStatement query = book.connection()
                        .prepareStatement("SELECT e.name FROM sys_account a JOIN sys_employee e ON e.id = a.employee_id"
                                + " WHERE a.name = 'billing'");
                ResultSet found = query.executeQuery()) {
            return found.next() ? found.getString(1) : "-";
        }
    }

    long last(String table) throws SQLException {
        try (PreparedStatement query = book.connection().prepareStatement("SELECT MAX(id) FROM " + table);
                ResultSet found = query.executeQuery()) {
            found.next();
            return found.getLong(1);
        }
    }

    /** Some customers of a branch who owe nothing. */
    List<Long> payers(long unit) throws SQLException {
        List<Long> payers = new ArrayList<>();
        try (PreparedStatement query = book.connection()
                .prepareStatement("SELECT c.id FROM cus_customer c WHERE c.unit_id = ? AND c.status = 'ACTIVE'"
                        + " AND c.customer_class = 'INDIVIDUAL' AND c.id > ? AND NOT EXISTS (SELECT 1 FROM"
                        + " cus_open_item i WHERE i.customer_id = c.id AND i.ended IS NULL)"
                        + " ORDER BY c.id FETCH FIRST 20 ROWS ONLY")) {
            query.setLong(1, unit);
            query.setLong(2, book.left(DemoBranch.class).portalCustomerId() + SPARED);
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    payers.add(found.getLong(1));
                }
            }
        }
        return payers;
    }
}
