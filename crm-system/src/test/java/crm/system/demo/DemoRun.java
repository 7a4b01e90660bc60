package crm.system.demo;

import crm.system.demo.branch.BranchChapter;
import crm.system.identity.password.PasswordHashes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;

/** An embedded database in a temporary file with all tables on the class path, which chapters can be written into. */
public final class DemoRun implements AutoCloseable {

    /** The day all sample data of the tests is made on. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

    private static final String ROLES = "CUSTOMER ACCOUNT_MANAGER BILLING_CLERK AFTER_SALES_AGENT TECHNICIAN"
            + " MARKETING_MANAGER BRANCH_SUPERVISOR LEADER SYSTEM_ADMINISTRATOR TOP_ADMINISTRATOR";

    private final JdbcConnectionPool pool;
    private final ExecutorService threads = Executors.newFixedThreadPool(2);

    /** Makes the tables in a directory of the test's own. */
    public DemoRun(Path directory) {
        try {
            Files.createDirectories(directory);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        System.setProperty("crm.host", "127.0.0.1");
        if (System.getProperty("crm.keys") == null) {
            System.setProperty("crm.keys", directory.resolve("demo.keys").toString());
        }
        String url = "jdbc:h2:file:" + directory.resolve("crm").toAbsolutePath()
                + ";MODE=MSSQLServer;WRITE_DELAY=0;CACHE_SIZE=196608";
        pool = JdbcConnectionPool.create(url, "crm", "crm");
        Flyway.configure(DemoRun.class.getClassLoader())
                .dataSource(pool)
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }

    /** Writes the rows that the roles' own start-up step would have written. */
    public DemoRun withRoles() throws SQLException {
        int id = 0;
        for (String role : ROLES.split(" ", -1)) {
            execute("INSERT INTO sys_role (id, version, code, name, name_en, portal, level, shipped) VALUES (" + ++id
                    + ", 1, '" + role + "', '" + role + "', '" + role + "', 'STAFF', 10, 1)");
        }
        return this;
    }

    /** The chapter that all others build on. */
    public static BranchChapter branch() {
        return new BranchChapter(new PasswordHashes() {
            @Override
            public String hash(String password) {
                return "not a hash of " + password;
            }
        });
    }

    /** Writes the chapters; true when this call filled the database. */
    public boolean fill(DemoSize size, DemoChapter... chapters) throws SQLException {
        return new DemoFill(pool, threads, CLOCK).run(List.of(chapters), size);
    }

    /** A connection of the test's own, to be closed by it. */
    public Connection connection() throws SQLException {
        return pool.getConnection();
    }

    public void execute(String sql) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column of the first row as a number. */
    public long number(String sql) throws SQLException {
        return Long.parseLong(text(sql));
    }

    /** The first column of all rows, one a line. */
    public String text(String sql) throws SQLException {
        StringBuilder lines = new StringBuilder();
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                lines.append(lines.isEmpty() ? "" : "\n").append(rows.getString(1));
            }
        }
        return lines.toString();
    }

    @Override
    public void close() {
        threads.shutdown();
        pool.dispose();
    }
}
