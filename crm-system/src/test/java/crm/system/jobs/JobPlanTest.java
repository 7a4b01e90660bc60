package crm.system.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Quartz on our own tables, as the migrations make them. */
class JobPlanTest {

    private final Map<String, Integer> carriedOut = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private JdbcConnectionPool database;

    @BeforeEach
    void makeTables() {
        database = JdbcConnectionPool.create(
                "jdbc:h2:mem:" + getClass().getSimpleName() + System.nanoTime() + ";MODE=MSSQLServer;DB_CLOSE_DELAY=-1",
                "crm",
                "crm");
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }

    @AfterEach
    void close() {
        threads.shutdownNow();
        database.dispose();
    }

    @Test
    void aRunThatIsOrderedTwiceIsCarriedOutOnce() throws Exception {
        JobPlan plan = plan(database);
        plan.soon(42);
        plan.soon(42);

        plan.start();
        waitFor("42");
        TimeUnit.MILLISECONDS.sleep(300);

        plan.stop();
        assertEquals(Map.of("42", 1), carriedOut);
    }

    @Test
    void whatWasPlannedBeforeAStopIsCarriedOutAfterTheNextStart() throws Exception {
        JobPlan before = plan(database);
        before.soon(7);
        before.stop();

        JobPlan after = plan(database);
        after.start();
        waitFor("7");

        after.stop();
        assertEquals(1, carriedOut.get("7"));
    }

    @Test
    void aNightlyJobKeepsItsPlaceAndTakesANewHour() throws Exception {
        JobPlan plan = plan(database);

        plan.everyNight("system.test", LocalTime.of(3, 0), ZoneId.of("Asia/Shanghai"));
        plan.everyNight("system.test", LocalTime.of(4, 30), ZoneId.of("Asia/Shanghai"));

        plan.stop();
        assertEquals("0 30 4 ? * *", cron());
    }

    @Test
    void frequentWorkIsDoneAgainAndAgainAndNeverTwiceAtOnceEvenWithItsPlanMadeTwice() throws Exception {
        JobPlan plan = plan(database);
        plan.often("system.frequent", 1);
        plan.often("system.frequent", 1);

        plan.start();
        waitFor("system.frequent");
        TimeUnit.MILLISECONDS.sleep(2_500);

        plan.stop();
        int times = carriedOut.get("system.frequent");
        assertTrue(times >= 2 && times <= 5, () -> times + " times in about three seconds");
    }

    private JobPlan plan(DataSource source) throws Exception {
        return new JobPlan(
                source,
                threads,
                2,
                "test",
                run -> carriedOut.merge(Long.toString(run), 1, Integer::sum),
                job -> carriedOut.merge(job, 1, Integer::sum),
                job -> carriedOut.merge(job, 1, Integer::sum));
    }

    private void waitFor(String what) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(15);
        while (!carriedOut.containsKey(what) && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        assertTrue(carriedOut.containsKey(what), "carried out within 15 s");
    }

    private String cron() throws Exception {
        try (var connection = database.getConnection();
                var found = connection
                        .createStatement()
                        .executeQuery("SELECT cron_expression FROM sys_qrtz_cron_triggers")) {
            found.next();
            return found.getString(1);
        }
    }
}
