package crm.ear.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Puts a thousand people of the staff into a copy of the data, each with the rights of the published leader and their
 * password, and has this machine's address passed over by the limit of sign-ins: by the parameter that is there for it.
 */
final class BenchPeople {

    static final int MOST = 1_000;

    /** Far past what the sequence has given. */
    private static final long FIRST_ID = 500_000_000L;

    private BenchPeople() {}

    /** The name of one of them, from 0. */
    static String name(int person) {
        return "bench" + person;
    }

    static void register(Path data) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:h2:file:" + data.resolve("crm") + ";MODE=MSSQLServer;IFEXISTS=TRUE", "crm", "crm");
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            long leader;
            try (ResultSet found =
                    statement.executeQuery("SELECT id FROM sys_account WHERE portal = 'STAFF' AND name = 'leader'")) {
                found.next();
                leader = found.getLong(1);
            }
            try (PreparedStatement account = connection.prepareStatement(
                            "INSERT INTO sys_account (id, version, portal, name, password_hash, must_change,"
                                    + " employee_id, failures, closed, demo) SELECT ?, 1, portal, ?, password_hash,"
                                    + " must_change, employee_id, 0, closed, demo FROM sys_account WHERE id = ?");
                    PreparedStatement role = connection.prepareStatement("INSERT INTO sys_account_role"
                            + " (account_id, role_id) SELECT ?, role_id FROM sys_account_role WHERE account_id = ?")) {
                for (int person = 0; person < MOST; person++) {
                    account.setLong(1, FIRST_ID + person);
                    account.setString(2, name(person));
                    account.setLong(3, leader);
                    account.addBatch();
                    role.setLong(1, FIRST_ID + person);
                    role.setLong(2, leader);
                    role.addBatch();
                }
                account.executeBatch();
                role.executeBatch();
            }
            statement.executeUpdate("DELETE FROM sys_setting WHERE setting_key = 'system.login.trustedAddresses'");
            statement.executeUpdate("INSERT INTO sys_setting (setting_key, setting_value, version)"
                    + " VALUES ('system.login.trustedAddresses', '127.0.0.1', 1)");
            connection.commit();
        }
    }
}
