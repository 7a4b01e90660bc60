package crm.ear.bench;

import crm.ear.visit.StoppedDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/**
 * A million entries of an audit trail over nearly two years, put straight into the file of a stopped system. They bear
 * places but no real marks: only searching is measured.
 */
final class AuditRows {

    private static final int ENTRIES = 1_000_000;
    private static final int AT_ONCE = 5_000;
    private static final LocalDateTime FIRST = LocalDateTime.of(2025, 1, 1, 0, 0);
    private static final List<String> ACTIONS = List.of(
            "customer:profile:read", "customer:profile:change", "system:session:open", "customer:profile:unmask",
            "customer:subscription:start", "system:import:run", "system:setting:change", "system:audit:export");
    private static final List<String> THINGS = List.of(
            "customer", "customer", "account", "customer", "customer", "import", "setting", "audit");
    private static final int[] SHARES = {400, 200, 300, 60, 30, 5, 1, 1};

    private AuditRows() {}

    static void fill(Path data) throws SQLException, IOException {
        long begun = System.nanoTime();
        try (StoppedDatabase database = new StoppedDatabase(data);
                Statement statement = database.connection().createStatement()) {
            Connection connection = database.connection();
            // One index after the other is several times faster than all of them row by row.
            indexes(statement, line -> line.startsWith("DROP"));
            insert(connection);
            indexes(statement, line -> line.startsWith("CREATE") && !line.contains("sys_audit_entry_deed"));
            statement.execute("UPDATE sys_audit_chain SET link = (SELECT link FROM sys_audit_entry WHERE place = "
                    + ENTRIES + "), place = " + ENTRIES);
        }
        System.out.println(ENTRIES + " entries in " + (System.nanoTime() - begun) / 1_000_000_000 + " s");
    }

    /** Does some of the statements with which the migration makes the indexes. */
    private static void indexes(Statement statement, Predicate<String> which) throws IOException, SQLException {
        try (InputStream script =
                AuditRows.class.getResourceAsStream("/db/migration/system/V202611231158__system_audit_search.sql")) {
            String text = new String(script.readAllBytes(), StandardCharsets.UTF_8);
            List<String> statements = Arrays.stream(text.replaceAll("--[^\n]*", "").split(";", -1))
                    .map(String::strip)
                    .filter(which)
                    .toList();
            for (String line : statements) {
                statement.execute(line);
            }
        }
    }

    private static void insert(Connection connection) throws SQLException {
        Random random = new Random(1);
        int all = Arrays.stream(SHARES).sum();
        byte[] link = new byte[32];
        connection.setAutoCommit(false);
        try (PreparedStatement row = connection.prepareStatement("INSERT INTO sys_audit_entry (id, happened_at,"
                + " account_id, account_name, address, action, thing, thing_id, outcome, after_values, place, link, mark)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (int i = 1; i <= ENTRIES; i++) {
                int kind = 0;
                for (int drawn = random.nextInt(all); drawn >= SHARES[kind]; kind++) {
                    drawn -= SHARES[kind];
                }
                int account = random.nextInt(1_000);
                random.nextBytes(link);
                // Below those that the system gives: its own sequence goes on.
                row.setLong(1, -i);
                row.setObject(2, FIRST.plusMinutes(i));
                row.setLong(3, account);
                row.setString(4, account < 500 ? "agent" : "user" + account);
                row.setString(5, "10.0.0." + account % 250);
                row.setString(6, ACTIONS.get(kind));
                row.setString(7, THINGS.get(kind));
                row.setString(8, Integer.toString(random.nextInt(100_000)));
                row.setString(9, random.nextInt(1_000) == 0 ? "REFUSED" : "DONE");
                row.setString(10, "{\"occupation\":\"engineer\",\"phone\":\"****12\"}");
                row.setLong(11, i);
                row.setBytes(12, link);
                row.setBytes(13, link);
                row.addBatch();
                if (i % AT_ONCE == 0) {
                    row.executeBatch();
                    connection.commit();
                }
            }
        }
        connection.setAutoCommit(true);
    }
}
