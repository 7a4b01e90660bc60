package crm.system.demo.branch;

import crm.system.demo.BulkInsert;
import crm.system.demo.DemoBook;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The logins of the sample staff, numbered like the employees, and the one of a customer. */
final class AccountWriter {

    private final DemoBook book;
    private final String passwordHash;

    AccountWriter(DemoBook book, String passwordHash) {
        this.book = book;
        this.passwordHash = passwordHash;
    }

    void write(List<StaffRow> staff, long customerId) throws SQLException {
        Map<String, Long> roles = shippedRoles();
        long customerAccount = staff.size() + 1L;
        try (BulkInsert accounts = book.insert(
                        "sys_account",
                        "id",
                        "version",
                        "portal",
                        "name",
                        "password_hash",
                        "must_change",
                        "employee_id",
                        "customer_id",
                        "failures",
                        "closed",
                        "demo");
                BulkInsert grants = book.insert("sys_account_role", "account_id", "role_id")) {
            for (int i = 0; i < staff.size(); i++) {
                account(accounts, i + 1L, staff.get(i).portal(), staff.get(i).login(), i + 1L, null);
            }
            account(accounts, customerAccount, "CUSTOMER", "customer", null, customerId);
            accounts.send();
            for (int i = 0; i < staff.size(); i++) {
                grants.row(i + 1L, role(roles, staff.get(i).role()));
            }
            grants.row(customerAccount, role(roles, "CUSTOMER"));
        }
        book.restart("sys_account_seq", customerAccount);
    }

    private void account(BulkInsert accounts, long id, String portal, String name, Long employeeId, Long customerId)
            throws SQLException {
        accounts.row(id, 1L, portal, name, passwordHash, false, employeeId, customerId, 0, false, true);
    }

    private static long role(Map<String, Long> roles, String code) {
        Long id = roles.get(code);
        if (id == null) {
            throw new IllegalStateException("the role " + code + " is not there yet");
        }
        return id;
    }

    private Map<String, Long> shippedRoles() throws SQLException {
        Map<String, Long> roles = new HashMap<>();
        try (Statement statement = book.connection().createStatement();
                ResultSet found = statement.executeQuery("SELECT code, id FROM sys_role")) {
            while (found.next()) {
                roles.put(found.getString(1), found.getLong(2));
            }
        }
        return roles;
    }
}
