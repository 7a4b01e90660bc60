package crm.customer.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.customer.usage.demo.UsageChapter;
import crm.system.demo.DemoRun;
import crm.system.demo.DemoSize;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsageChapterTest {

    /** Two chunks, so that what chunks must not share is seen. */
    private static final int CUSTOMERS = 2_500;

    private static final int MONTHS = 3;
    private static final String EVERYTHING =
            "SELECT CONCAT(id, ' ', subscription_id, ' ', usage_month, ' ', minutes_local, ' ', data_busy, ' ',"
                    + " charge_internet) FROM cus_usage ORDER BY id";

    @TempDir
    private static Path directory;

    private static DemoRun run;

    @BeforeAll
    static void fill() throws SQLException {
        run = filled("first");
    }

    private static DemoRun filled(String name) throws SQLException {
        DemoRun filled = new DemoRun(directory.resolve(name)).withRoles();
        filled.fill(
                new DemoSize(CUSTOMERS, MONTHS, 7),
                DemoRun.branch(),
                new SampleShelf(),
                new CustomersChapter(),
                new UsageChapter());
        return filled;
    }

    @AfterAll
    static void close() {
        run.close();
    }

    @Test
    void everySubscriptionHasARowForEachMonthInWhichItRan() throws SQLException {
        String months = "(VALUES (CAST('2026-08-01' AS DATE), CAST('2026-08-31' AS DATE)),"
                + " (CAST('2026-09-01' AS DATE), CAST('2026-09-30' AS DATE)),"
                + " (CAST('2026-10-01' AS DATE), CAST('2026-10-31' AS DATE)),"
                + " (CAST('2026-11-01' AS DATE), CAST('2026-11-23' AS DATE))) AS m (first_day, last_day)";
        String ran = "s.started_on <= m.last_day AND (s.ended_on IS NULL OR s.ended_on >= m.first_day)";
        String row =
                " EXISTS (SELECT 1 FROM cus_usage u WHERE u.subscription_id = s.id AND u.usage_month = m.first_day)";
        String all = "SELECT COUNT(*) FROM cus_subscription s, " + months + " WHERE ";

        assertEquals(0, run.number(all + ran + " AND NOT" + row));
        assertEquals(0, run.number(all + "NOT (" + ran + ") AND" + row));
        assertTrue(run.number("SELECT COUNT(*) FROM cus_usage") > CUSTOMERS * MONTHS);
    }

    @Test
    void customerAndBranchAreThoseOfTheSubscription() throws SQLException {
        assertEquals(
                0,
                run.number("SELECT COUNT(*) FROM cus_usage u JOIN cus_subscription s ON s.id = u.subscription_id"
                        + " JOIN cus_customer c ON c.id = s.customer_id WHERE u.customer_id <> s.customer_id"
                        + " OR u.unit_id <> c.unit_id OR u.product_id <> s.product_id"));
    }

    @Test
    void theFeeStandsWhereItsProductBelongs() throws SQLException {
        assertEquals(
                0,
                run.number("SELECT COUNT(*) FROM cus_usage u JOIN cus_subscription s ON s.id = u.subscription_id"
                        + " WHERE u.charge_basic + u.charge_value_added <> s.monthly_fee"));
        assertTrue(run.number("SELECT COUNT(*) FROM cus_usage WHERE charge_value_added > 0") > 0);
    }

    @Test
    void theThreeProfilesCanBeToldApart() throws SQLException {
        String mobile =
                "SELECT COUNT(*) FROM cus_usage WHERE usage_month = '2026-10-01' AND minutes_domestic > 10 AND ";

        assertTrue(run.number(mobile + "data_busy > 90 AND charge_internet > 50") > CUSTOMERS / 8);
        assertTrue(run.number(mobile + "minutes_local > 850 AND data_busy < 80") > CUSTOMERS / 8);
        assertTrue(run.number(mobile + "minutes_local < 400 AND data_busy < 70") > CUSTOMERS / 8);
    }

    @Test
    void theSameSeedGivesTheSameUsage() throws SQLException {
        try (DemoRun again = filled("again")) {
            assertEquals(run.text(EVERYTHING), again.text(EVERYTHING));
        }
    }

    @Test
    void theNextImportTakesIdsBehindTheSample() throws SQLException {
        assertTrue(
                run.number("SELECT NEXT VALUE FOR cus_usage_seq") - 50 >= run.number("SELECT MAX(id) FROM cus_usage"));
    }
}
