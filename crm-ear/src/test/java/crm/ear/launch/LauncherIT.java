package crm.ear.launch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.ear.visit.StoppedDatabase;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The packaged system as a process; in an order, because each start of the server takes its time. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LauncherIT {

    private static final Duration REFUSAL = Duration.ofSeconds(60);
    private static final Duration STOP = Duration.ofSeconds(60);
    private static final Map<String, String> NO_SETTINGS = Map.of();

    @TempDir
    private static Path data;

    @Test
    @Order(1)
    void theFirstStartFillsTheDatabaseRefusesASecondAndStopsCleanly() throws Exception {
        int port = FreePorts.one();
        try (RunningSystem system = RunningSystem.start(data, port, NO_SETTINGS).awaitRunning()) {
            HttpResponse<byte[]> page = system.loginPage();
            assertEquals(200, page.statusCode());
            assertTrue(
                    page.headers().firstValue("Server").isEmpty(),
                    page.headers().toString());
            assertTrue(
                    page.headers().firstValue("X-Powered-By").isEmpty(),
                    page.headers().toString());
            assertEquals("gzip", page.headers().firstValue("Content-Encoding").orElse("none"));
            assertTrue(system.console().contains("leader = "), system.console());

            assertRefused(
                    RunningSystem.start(data, FreePorts.one(), NO_SETTINGS),
                    StartRefused.Reason.ALREADY_RUNNING,
                    "The system already runs on " + data);
            assertRefused(
                    RunningSystem.start(data.resolve("other"), port, NO_SETTINGS),
                    StartRefused.Reason.PORT_TAKEN,
                    "Port " + port + " on 127.0.0.1 cannot be used");

            system.terminate();

            system.awaitExit(STOP);
            assertTrue(system.console().stripTrailing().endsWith("Stopped."), system.console());
            assertFalse(system.console().contains("SEVERE"), system.console());
        }
        assertNotEquals(0, count("crm", "SELECT COUNT(*) FROM sys_account WHERE demo = 1"));
    }

    @Test
    @Order(2)
    void anEmptyStartLeavesTheDemoAloneAndSurvivesBeingKilled() throws Exception {
        try (RunningSystem system = RunningSystem.start(data, FreePorts.one(), NO_SETTINGS, "-Dcrm.empty=true")
                .awaitRunning()) {
            assertFalse(system.console().contains("leader = "), system.console());

            system.kill();

            system.awaitExit(STOP);
        }
        assertEquals(0, count("empty", "SELECT COUNT(*) FROM sys_account WHERE demo = 1"));
    }

    @Test
    @Order(3)
    void theDataStaysBetweenStarts() throws Exception {
        execute("INSERT INTO sys_setting (setting_key, setting_value, version) VALUES ('test.kept', 'yes', 1)");
        long accounts = count("crm", "SELECT COUNT(*) FROM sys_account");

        try (RunningSystem system =
                RunningSystem.start(data, FreePorts.one(), NO_SETTINGS).awaitRunning()) {
            system.terminate();
            system.awaitExit(STOP);
        }

        assertEquals(1, count("crm", "SELECT COUNT(*) FROM sys_setting WHERE setting_key = 'test.kept'"));
        assertEquals(accounts, count("crm", "SELECT COUNT(*) FROM sys_account"));
    }

    @Test
    @Order(4)
    void theAuditTrailIsCheckedWithoutTheServer() throws Exception {
        try (RunningSystem check = RunningSystem.command(data, "verify-audit")) {
            assertEquals(0, check.awaitExit(REFUSAL), check.console());
            assertTrue(check.console().contains("The audit trail is whole: "), check.console());
        }
        execute("INSERT INTO sys_audit_entry (id, happened_at, action, thing, outcome)"
                + " VALUES (1, '2026-11-23T12:00:00', 'system:login', 'account', 'DONE')");

        try (RunningSystem check = RunningSystem.command(data, "verify-audit")) {
            assertEquals(20, check.awaitExit(REFUSAL), check.console());
            assertTrue(
                    check.console().contains("The audit trail is broken at place 0, entry 1: inserted."),
                    check.console());
        }
    }

    @Test
    @Order(6)
    void aMasterKeyWrapsTheKeysAndAnotherIsRefusedInOneLine() throws Exception {
        Map<String, String> master =
                Map.of("CRM_MASTER_KEY", Base64.getEncoder().encodeToString(new byte[32]));
        try (RunningSystem check = RunningSystem.command(data, master, "verify-audit")) {
            check.awaitExit(REFUSAL);
        }
        assertTrue(Files.readString(data.resolve("crm.keys")).contains("protection=master key"));

        assertRefused(
                RunningSystem.start(data, FreePorts.one(), NO_SETTINGS),
                StartRefused.Reason.KEYS,
                "is wrapped by a master key: set CRM_MASTER_KEY or CRM_MASTER_KEY_FILE.");
        assertRefused(
                RunningSystem.start(
                        data,
                        FreePorts.one(),
                        Map.of(
                                "CRM_MASTER_KEY",
                                Base64.getEncoder()
                                        .encodeToString("x".repeat(32).getBytes(UTF_8)))),
                StartRefused.Reason.KEYS,
                "The master key does not open the key file ");
    }

    @Test
    @Order(3)
    void theSampleLoginsAreNotServedBeyondThisMachine() throws Exception {
        assertRefused(
                RunningSystem.start(data, FreePorts.one(), NO_SETTINGS, "-Dcrm.host=0.0.0.0"),
                StartRefused.Reason.SETTINGS,
                "The database holds the sample logins");
    }

    @Test
    @Order(5)
    void aDatabaseThatCannotBeUsedIsToldInOneLine() throws Exception {
        assertRefused(
                RunningSystem.start(data, FreePorts.one(), Map.of("CRM_DB_PASSWORD", "wrong")),
                StartRefused.Reason.DATABASE,
                "refuses the user crm: check CRM_DB_USER and CRM_DB_PASSWORD.");
        assertRefused(
                RunningSystem.start(data, FreePorts.one(), Map.of("CRM_DB_URL", "jdbc:mysql://db/crm")),
                StartRefused.Reason.DATABASE,
                "it must start with jdbc:h2: or jdbc:sqlserver:.");
        assertRefused(
                RunningSystem.start(
                        data,
                        FreePorts.one(),
                        Map.of("CRM_DB_URL", "jdbc:sqlserver://127.0.0.1:1;databaseName=crm;loginTimeout=1"),
                        "-Dcrm.db.wait=1"),
                StartRefused.Reason.DATABASE,
                "The database at jdbc:sqlserver://127.0.0.1:1 does not answer; gave up after 1 s.");
    }

    private static void assertRefused(RunningSystem start, StartRefused.Reason reason, String sentence)
            throws Exception {
        try (start) {
            int exitCode = start.awaitExit(REFUSAL);

            String console = start.console().strip();
            assertEquals(reason.exitCode(), exitCode, console);
            String last = console.substring(console.lastIndexOf('\n') + 1);
            assertTrue(last.contains(sentence), console);
            assertFalse(console.contains("\tat "), console);
        }
    }

    private static long count(String file, String query) throws SQLException {
        try (StoppedDatabase database = new StoppedDatabase(data, file);
                Statement statement = database.connection().createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }

    private static void execute(String sql) throws SQLException {
        try (StoppedDatabase database = new StoppedDatabase(data);
                Statement statement = database.connection().createStatement()) {
            statement.execute(sql);
        }
    }
}
