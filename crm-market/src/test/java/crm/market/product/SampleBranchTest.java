package crm.market.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.customer.demo.CustomersChapter;
import crm.customer.order.OrderState;
import crm.customer.order.SampleOrders;
import crm.system.demo.DemoRun;
import crm.system.demo.DemoSize;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The chapters of all modules together, as the first start writes them. */
class SampleBranchTest {

    @TempDir
    private static Path directory;

    private static DemoRun run;

    @BeforeAll
    static void fill() throws SQLException {
        run = new DemoRun(directory).withRoles();
        run.fill(
                new DemoSize(Integer.getInteger("crm.demo.customers", 2_000), 12, 20261123L),
                new CustomersChapter(),
                new SampleProducts(),
                new SampleOrders(),
                DemoRun.branch());
    }

    @AfterAll
    static void close() {
        run.close();
    }

    @Test
    void theThreeDragonCardsHaveTheFiguresOfTheirTable() throws SQLException {
        String figures = run.text("SELECT CONCAT(name_en, ' ', CAST(monthly_fee AS INT), ' ', free_minutes, ' ',"
                + " CAST(free_data_gb AS INT), ' ', CAST(call_rate * 100 AS INT), ' ', CAST(data_rate AS INT), ' ',"
                + " CAST(incoming_rate AS INT)) FROM mkt_product WHERE number LIKE '5G-%' ORDER BY monthly_fee DESC");

        assertEquals(
                """
                5G Dragon Diamond Card 160 1000 150 15 3 0
                5G Dragon Gold Card 80 2000 60 15 3 0
                5G Dragon Silver Card 60 7000 40 15 3 0""",
                figures);
    }

    @Test
    void aDozenProductsAreReleasedWithTheFieldsOfTheirTable() throws SQLException {
        long released = run.number("SELECT COUNT(*) FROM mkt_product WHERE status = 'RELEASED' AND name <> name_en"
                + " AND area_of_use IS NOT NULL AND notes IS NOT NULL AND responsibility IS NOT NULL");

        assertTrue(released >= 12, "only " + released);
    }

    @Test
    void everySubscriptionIsToAProductAtItsFee() throws SQLException {
        assertEquals(
                0,
                run.number("SELECT COUNT(*) FROM cus_subscription s LEFT JOIN mkt_product p ON p.id = s.product_id"
                        + " AND p.name = s.product_name AND p.monthly_fee = s.monthly_fee WHERE p.id IS NULL"));
    }

    @Test
    void everyProductIsTakenBySomebody() throws SQLException {
        assertEquals(
                "",
                run.text("SELECT p.name_en FROM mkt_product p WHERE NOT EXISTS"
                        + " (SELECT 1 FROM cus_subscription s WHERE s.product_id = p.id)"));
    }

    @Test
    void theRulesOfTheProductsAreOnRecord() throws SQLException {
        assertEquals(
                """
                IPTV 4K BROADBAND
                Caller ID MOBILE""",
                run.text("SELECT CONCAT(p.name_en, ' ', t.business_type) FROM mkt_product_tie t"
                        + " JOIN mkt_product p ON p.id = t.product_id WHERE t.kind = 'NEEDS'"
                        + " AND p.number IN ('TV-4K', 'VA-CALLERID') ORDER BY p.id"));
        assertEquals(
                2,
                run.number("SELECT COUNT(*) FROM mkt_product_limit l JOIN mkt_product p ON p.id = l.product_id"
                        + " WHERE p.number = 'BB-1000' AND l.unit_id IS NOT NULL"));
        assertEquals(
                3,
                run.number("SELECT COUNT(*) FROM mkt_product_term t JOIN mkt_product p ON p.id = t.product_id"
                        + " WHERE p.number = 'DC-100' AND t.ending_share = 0.5"));
    }

    @ParameterizedTest
    @EnumSource
    void thereAreOrdersInEveryState(OrderState state) throws SQLException {
        assertTrue(run.number("SELECT COUNT(*) FROM cus_order WHERE state = '" + state + "'") > 0);
    }

    @Test
    void everySampleOrderFitsWhatTheCustomerHas() throws SQLException {
        String order = "SELECT COUNT(*) FROM cus_order o JOIN cus_order_line l ON l.order_id = o.id"
                + " JOIN cus_subscription s ON s.id = l.subscription_id WHERE ";

        assertEquals(0, run.number(order + "s.customer_id <> o.customer_id"));
        assertEquals(
                0,
                run.number(order + "o.state = 'IN_FORCE' AND (s.ended_on IS NOT NULL"
                        + " OR l.contract_ends_on <= CURRENT_DATE)"));
        assertEquals(
                0,
                run.number("SELECT COUNT(*) FROM cus_order o WHERE o.state <>"
                        + " (SELECT MAX(s.state) FROM cus_order_step s WHERE s.id ="
                        + " (SELECT MAX(t.id) FROM cus_order_step t WHERE t.order_id = o.id))"));
    }
}
