package crm.system.testing;

import crm.system.identity.ShippedRole;
import crm.system.session.Actor;
import crm.system.session.Portal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.apache.shiro.SecurityUtils;

/** Runs a piece of an in-server test with the rights and the scope of a demo login. */
public final class ActingAs {

    private static final String DEMO_LOGIN =
            """
            SELECT a.id, a.name, a.portal, a.employee_id, a.customer_id, e.name, e.unit_id
            FROM sys_account a
            JOIN sys_account_role g ON g.account_id = a.id
            JOIN sys_role r ON r.id = g.role_id
            LEFT JOIN sys_employee e ON e.id = a.employee_id
            WHERE a.demo = 1 AND a.closed = 0 AND %s = ?
            ORDER BY a.id
            """;

    private ActingAs() {}

    /** Does the work as the first demo login of a role, and gives back what it made. */
    public static <T> T role(ShippedRole role, Callable<T> work) throws Exception {
        return crm.system.session.ActingAs.call(SecurityUtils.getSecurityManager(), login(role), work);
    }

    /** Does the work as the demo login of that name: somebody of another branch than the first of the role. */
    public static <T> T account(String name, Callable<T> work) throws Exception {
        return crm.system.session.ActingAs.call(SecurityUtils.getSecurityManager(), login("a.name", name), work);
    }

    /** A piece of work that makes nothing. */
    @FunctionalInterface
    public interface Deed {
        void run() throws Exception;
    }

    /** Does the work as the first demo login of a role. */
    public static void role(ShippedRole role, Deed work) throws Exception {
        role(role, () -> {
            work.run();
            return null;
        });
    }

    /** Who a demo login is. */
    public static Actor login(ShippedRole role) throws SQLException, NamingException {
        return login("r.code", role.name());
    }

    @SuppressWarnings("BanJNDI") // the name is a constant of our own server; a static helper cannot inject it
    private static Actor login(String column, String value) throws SQLException, NamingException {
        DataSource database = InitialContext.doLookup("java:app/crm/db");
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(DEMO_LOGIN.formatted(column))) {
            query.setString(1, value);
            try (ResultSet found = query.executeQuery()) {
                if (!found.next()) {
                    throw new IllegalStateException("no demo login has " + column + " " + value);
                }
                String name = found.getString(6) == null ? found.getString(2) : found.getString(6);
                return new Actor(
                        found.getLong(1),
                        found.getString(2),
                        name,
                        Portal.valueOf(found.getString(3)),
                        found.getLong(7),
                        found.getObject(4, Long.class),
                        found.getObject(5, Long.class),
                        "test");
            }
        }
    }
}
