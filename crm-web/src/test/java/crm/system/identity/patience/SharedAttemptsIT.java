package crm.system.identity.patience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.system.identity.patience.SharedAttempts.Turn;
import crm.system.testing.InServer;
import crm.system.testing.SentStatements;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What one node counts holds on the other: two of them on one database. */
@InServer
class SharedAttemptsIT {

    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);
    private static final int LIMIT = 40;
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Resource(lookup = "java:app/crm/db")
    private DataSource database;

    @Inject
    private AttemptStore store;

    private SharedAttempts one;
    private SharedAttempts other;
    private final String key = "test " + UUID.randomUUID();

    @BeforeEach
    void twoNodes() {
        one = node();
        other = node();
    }

    @Test
    void failuresOnOneNodeCountOnTheOther() {
        one.fail(key, HALF_AN_HOUR);
        other.fail(key, HALF_AN_HOUR);

        assertEquals(3, one.fail(key, HALF_AN_HOUR));
        assertEquals(3, other.failures(key, HALF_AN_HOUR));
        other.forget(key);
        assertEquals(0, one.failures(key, HALF_AN_HOUR));
    }

    @Test
    void failuresAtTheSameMomentAllCount() throws Exception {
        List<Callable<Integer>> tries = new ArrayList<>();
        for (int at = 0; at < 40; at++) {
            SharedAttempts node = at % 2 == 0 ? one : other;
            tries.add(() -> node.fail(key, HALF_AN_HOUR));
        }
        ExecutorService people = Executors.newFixedThreadPool(8);
        try {
            for (Future<Integer> done : people.invokeAll(tries)) {
                done.get();
            }
        } finally {
            people.shutdown();
        }

        assertEquals(40, one.failures(key, HALF_AN_HOUR));
    }

    @Test
    void aFailureOfLongAgoIsForgottenOnBoth() {
        one.fail(key, HALF_AN_HOUR);
        SharedAttempts later = nodeAt(Instant.now().plus(HALF_AN_HOUR).plusSeconds(5));

        assertEquals(0, later.failures(key, HALF_AN_HOUR));
        assertEquals(1, later.fail(key, HALF_AN_HOUR));
    }

    @Test
    void theLimitOfAMinuteHoldsOverBothNodes() {
        Instant now = Instant.now();
        SharedAttempts first = nodeAt(now);
        SharedAttempts second = nodeAt(now);

        int admitted = 0;
        for (int at = 0; at < LIMIT; at++) {
            admitted += first.attempt(key, LIMIT) == Turn.ADMITTED ? 1 : 0;
            admitted += second.attempt(key, LIMIT) == Turn.ADMITTED ? 1 : 0;
        }

        assertEquals(LIMIT, admitted);
        assertTrue(first.isOverLimit(key) && second.isOverLimit(key));
        assertEquals(Turn.ADMITTED, nodeAt(now.plusSeconds(60)).attempt(key, LIMIT), "a new minute");
    }

    @Test
    void whatIsOverTheLimitAsksTheDatabaseForNothing() throws Exception {
        SharedAttempts node = nodeAt(Instant.now());
        List<String> admitted = SentStatements.during(() -> attempts(node, LIMIT));
        attempts(node, 1);

        List<String> refused = SentStatements.during(() -> attempts(node, 1_000));

        assertEquals(List.of(), refused);
        assertTrue(
                admitted.stream().filter(sql -> sql.startsWith("UPDATE")).count() < LIMIT / 2,
                "a write for each of " + LIMIT + " attempts: " + admitted);
    }

    @Test
    void whatIsUsedUpOnOneNodeIsUsedUpOnTheOther() {
        assertTrue(one.useUp(key, HALF_AN_HOUR));

        assertFalse(other.useUp(key, HALF_AN_HOUR));
        assertFalse(one.useUp(key, HALF_AN_HOUR));
    }

    @Test
    void aFloodOfKeysFillsTheTableToItsBoundAndIsStillCountedHere() throws Exception {
        long late = Instant.now().plusSeconds(3_600).getEpochSecond();
        try {
            fill(late);

            one.fail(key, HALF_AN_HOUR);
            assertEquals(2, one.fail(key, HALF_AN_HOUR));

            assertTrue(rows() <= SharedAttempts.MOST_KEYS, rows() + " rows");
            int admitted = 0;
            for (int at = 0; at < 3 * LIMIT; at++) {
                admitted += one.attempt(key + "address", LIMIT) == Turn.ADMITTED ? 1 : 0;
            }
            assertTrue(admitted <= 2 * LIMIT, admitted + " of a limit of " + LIMIT);
        } finally {
            change("DELETE FROM sys_attempt WHERE mark LIKE 'filled%'");
        }
    }

    @Test
    void whatNoLongerCountsIsRemoved() throws Exception {
        change("INSERT INTO sys_attempt VALUES ('long-ago', 1, 1, 1, 1, 1)");

        node().fail(key, HALF_AN_HOUR);

        assertEquals(0, number("SELECT COUNT(*) FROM sys_attempt WHERE mark = 'long-ago'"));
    }

    @Test
    void noNameOrAddressIsReadableInTheTable() throws Exception {
        one.fail("account STAFF readable", HALF_AN_HOUR);

        assertEquals(0, number("SELECT COUNT(*) FROM sys_attempt WHERE mark LIKE '%readable%'"));
    }

    private void attempts(SharedAttempts node, int count) {
        for (int at = 0; at < count; at++) {
            node.attempt(key, LIMIT);
        }
    }

    /** As another node has it: with counts of its own in memory, on the same database. */
    private SharedAttempts node() {
        return new SharedAttempts(store, Clock.system(ZONE));
    }

    private SharedAttempts nodeAt(Instant moment) {
        return new SharedAttempts(store, Clock.fixed(moment, ZONE));
    }

    private void fill(long keptUntil) throws SQLException {
        long missing = SharedAttempts.MOST_KEYS - rows();
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("INSERT INTO sys_attempt VALUES (?, 0, 0, 0, 0, ?)")) {
            for (long at = 0; at < missing; at++) {
                insert.setString(1, "filled" + at);
                insert.setLong(2, keptUntil);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private long rows() throws SQLException {
        return number("SELECT COUNT(*) FROM sys_attempt");
    }

    private long number(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            found.next();
            return found.getLong(1);
        }
    }

    private void change(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement change = connection.createStatement()) {
            change.executeUpdate(statement);
        }
    }
}
