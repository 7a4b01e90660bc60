package crm.customer.churn.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.customer.demo.CustomersChapter;
import crm.customer.demo.SampleShelf;
import crm.system.demo.DemoRun;
import crm.system.demo.DemoSize;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChurnChapterTest {

    @Test
    void closedCustomersAndSomeOthersLeftInTheLastMonthsAndSomeAreToBeWonBack(@TempDir Path directory)
            throws SQLException {
        try (DemoRun run = new DemoRun(directory.resolve("churn")).withRoles()) {
            run.fill(
                    new DemoSize(3_000, 12, 1),
                    DemoRun.branch(),
                    new SampleShelf(),
                    new CustomersChapter(),
                    new ChurnChapter());

            assertTrue(run.number("SELECT COUNT(*) FROM cus_churn") > 200);
            assertEquals(
                    0,
                    run.number("SELECT COUNT(*) FROM cus_customer c WHERE c.closed_on IS NOT NULL AND NOT EXISTS"
                            + " (SELECT 1 FROM cus_churn h WHERE h.customer_id = c.id)"));
            assertTrue(run.number("SELECT COUNT(DISTINCT churn_month) FROM cus_churn") >= 12);
            assertEquals(
                    run.number("SELECT COUNT(*) FROM cus_churn WHERE standing <> 'NO_PLAN'"),
                    run.number("SELECT COUNT(*) FROM cus_churn_plan"));
            assertTrue(run.number("SELECT COUNT(*) FROM cus_churn_plan WHERE outcome IS NULL") > 5);
            assertEquals(
                    0,
                    run.number("SELECT COUNT(*) FROM cus_churn h JOIN cus_customer c ON c.id = h.customer_id"
                            + " WHERE h.churned_on < c.customer_since"));
        }
    }
}
