package crm.web.http;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Looks into the audit trail. */
@Dependent
public class Trail {

    @Resource(lookup = "java:app/crm/db")
    private DataSource database;

    /** How many refusals of that thing an account has met. */
    public long refusals(String account, String thing, Object id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("SELECT COUNT(*) FROM sys_audit_entry"
                        + " WHERE account_name = ? AND outcome = 'REFUSED' AND thing = ? AND thing_id = ?")) {
            query.setString(1, account);
            query.setString(2, thing);
            query.setString(3, String.valueOf(id));
            return number(query);
        }
    }

    /** How many entries there are of an outcome, of any account. */
    public long entries(String action, String outcome) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "SELECT COUNT(*) FROM sys_audit_entry WHERE action = ? AND outcome = ?")) {
            query.setString(1, action);
            query.setString(2, outcome);
            return number(query);
        }
    }

    private static long number(PreparedStatement query) throws SQLException {
        try (ResultSet found = query.executeQuery()) {
            found.next();
            return found.getLong(1);
        }
    }
}
