package crm.ear.bench;

import crm.ear.visit.StoppedDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Puts a thousand people into a copy of the data, each with the rights and the branch of somebody of the demo staff and
 * the published password, and has this machine's address passed over by the limit of sign-ins: by the parameter that is
 * there for it.
 */
final class BenchPeople {

    static final int MOST = 1_000;

    /** Far past what the sequence has given. */
    private static final long FIRST_ID = 500_000_000L;

    private static final int OF_TWENTY = 20;
    private static final int SUPERVISORS_OF_TWENTY = 3;

    private BenchPeople() {}

    /** The name of one of them, from 0. */
    static String name(int person) {
        return "bench" + person;
    }

    /** What somebody does on a usual day: of twenty people one administers, three supervise, all others stand at the counter. */
    enum Part {
        COUNTER("ACCOUNT_MANAGER", "STAFF"),
        SUPERVISOR("BRANCH_SUPERVISOR", "STAFF"),
        ADMINISTRATOR("SYSTEM_ADMINISTRATOR", "ADMINISTRATOR"),
        LEADER("LEADER", "STAFF");

        private final String role;
        private final String portal;

        Part(String role, String portal) {
            this.role = role;
            this.portal = portal;
        }

        String portal() {
            return portal;
        }

        static Part inTheDay(int person) {
            int place = person % OF_TWENTY;
            return place == 0 ? ADMINISTRATOR : place <= SUPERVISORS_OF_TWENTY ? SUPERVISOR : COUNTER;
        }
    }

    /** Registers all of them; people of one part take turns in being like each of the demo staff who has it. */
    static void register(Path data, IntFunction<Part> parts) throws SQLException {
        try (StoppedDatabase database = new StoppedDatabase(data);
                Statement statement = database.connection().createStatement()) {
            Connection connection = database.connection();
            connection.setAutoCommit(false);
            Map<Part, List<Long>> models = new HashMap<>();
            for (Part part : Part.values()) {
                models.put(part, likeWhom(statement, part));
            }
            try (PreparedStatement account = connection.prepareStatement(
                            "INSERT INTO sys_account (id, version, portal, name, password_hash, must_change,"
                                    + " employee_id, failures, closed, demo) SELECT ?, 1, portal, ?, (SELECT"
                                    + " password_hash FROM sys_account WHERE portal = 'STAFF' AND name = 'leader'),"
                                    + " 0, employee_id, 0, 0, demo FROM sys_account WHERE id = ?");
                    PreparedStatement role = connection.prepareStatement("INSERT INTO sys_account_role"
                            + " (account_id, role_id) SELECT ?, role_id FROM sys_account_role WHERE account_id = ?")) {
                for (int person = 0; person < MOST; person++) {
                    List<Long> alike = models.get(parts.apply(person));
                    long model = alike.get(person % alike.size());
                    account.setLong(1, FIRST_ID + person);
                    account.setString(2, name(person));
                    account.setLong(3, model);
                    account.addBatch();
                    role.setLong(1, FIRST_ID + person);
                    role.setLong(2, model);
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

    private static List<Long> likeWhom(Statement statement, Part part) throws SQLException {
        List<Long> accounts = new ArrayList<>();
        try (ResultSet found = statement.executeQuery("SELECT a.id FROM sys_account a"
                + " JOIN sys_account_role x ON x.account_id = a.id JOIN sys_role r ON r.id = x.role_id"
                + " WHERE r.code = '" + part.role + "' AND a.closed = 0 ORDER BY a.id")) {
            while (found.next()) {
                accounts.add(found.getLong(1));
            }
        }
        return accounts;
    }
}
