package crm.customer.usage.intake;

import static crm.customer.usage.intake.UsageFile.call;
import static crm.customer.usage.intake.UsageFile.row;
import static org.junit.jupiter.api.Assertions.assertEquals;

import crm.system.demo.DemoRun;
import crm.system.intake.ImportOrder;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A card that A (1) handed to B (2) on the tenth of November at ten in the morning. */
class UsageHandedOverTest {

    private static final String CARD = "13904310001";
    private static final String WHOSE =
            "SELECT CONCAT(usage_month, ' ', customer_id, ' ', unit_id) FROM cus_usage ORDER BY usage_month";
    private static final String WHO_CALLED =
            "SELECT CONCAT(seconds, ' ', customer_id) FROM cus_usage_record ORDER BY seconds";

    @TempDir
    Path folder;

    private DemoRun database;
    private UsageFile file;

    @BeforeEach
    void open() throws SQLException {
        database = new DemoRun(folder);
        file = new UsageFile(database);
        file.customer(1, 1);
        file.customer(2, 2);
        file.customer(3, 1);
        file.subscription(11, 1, 1, CARD, "2026-01-15", null);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void handOver() throws SQLException {
        file.handOver(11, 1, 2, "2026-11-10 02:00:00");
    }

    private void calls(List<Map<String, Object>> rows) throws SQLException {
        ImportOrder order = file.order();
        file.bring(order, rows, file.records(order));
    }

    @Test
    void callsBeforeTheHandOverAreTheOldOwners() throws SQLException {
        handOver();

        calls(List.of(
                call(CARD, "2026-11-09 23:59:59", "", 1, "0"),
                call(CARD, "2026-11-10 09:59:59", "", 2, "0"),
                call(CARD, "2026-11-10 10:00:00", "", 3, "0"),
                call(CARD, "2026-11-12 08:00:00", "", 4, "0")));

        assertEquals("1 1\n2 1\n3 2\n4 2", database.text(WHO_CALLED));
    }

    @Test
    void aSumIsWhoseTheServiceWasWhenItsMonthEnded() throws SQLException {
        handOver();

        file.bring(row(CARD, "2026-10", "7"), row(CARD, "2026-11", "8"));

        assertEquals("2026-10-01 1 1\n2026-11-01 2 2", database.text(WHOSE));
    }

    @Test
    void eachOfSeveralOwnersHasTheirTime() throws SQLException {
        file.handOver(11, 1, 3, "2026-10-05 02:00:00");
        file.handOver(11, 3, 2, "2026-11-10 02:00:00");

        file.bring(row(CARD, "2026-09", "1"), row(CARD, "2026-10", "2"), row(CARD, "2026-11", "3"));

        assertEquals("2026-09-01 1 1\n2026-10-01 3 1\n2026-11-01 2 2", database.text(WHOSE));
    }

    @Test
    void aCustomerNumberMeansWhatTheCustomerHadThen() throws SQLException {
        handOver();

        file.bring(ofCustomer(1, "2026-10"), ofCustomer(2, "2026-10"), ofCustomer(1, "2026-11"));

        assertEquals(List.of("2 otherCustomer", "3 otherCustomer"), file.reasons());
        assertEquals("2026-10-01 1 1", database.text(WHOSE));
    }

    private static Map<String, Object> ofCustomer(long customer, String month) {
        return row(
                UsageFields.CUSTOMER_NUMBER,
                String.valueOf(100_000_000 + customer),
                UsageFields.MONTH,
                month,
                "minutes_local",
                BigDecimal.ONE);
    }

    @Test
    void nothingIsWrittenOfAnOldOwnerWhoWasForgotten() throws SQLException {
        handOver();
        database.execute("UPDATE cus_customer SET status = 'ERASED' WHERE id = 1");

        calls(List.of(call(CARD, "2026-11-09 12:00:00", "", 1, "0")));

        assertEquals(0, database.number("SELECT COUNT(*) FROM cus_usage_record"));
    }

    @Test
    void aMonthThatIsReplacedGoesToWhoseItIsAndBackWhenThatIsUndone() throws SQLException {
        file.bring(row(CARD, "2026-11", "5"));
        handOver();
        long second = file.bring(row(CARD, "2026-11", "5"));
        assertEquals("2026-11-01 2 2", database.text(WHOSE));

        file.undo(second);

        assertEquals("2026-11-01 1 1", database.text(WHOSE));
    }

    @Test
    void callsThatDifferOnlyInWhatIsHiddenOfTheOtherPartyAreAllKept() throws SQLException {
        var rows = List.of(
                call(CARD, "2026-11-09 12:00", "10086", 20, "0.1"),
                call(CARD, "2026-11-09 12:00", "10010", 21, "0.1"),
                call(CARD, "2026-11-09 12:00", "12306", 21, "0.15"));
        calls(rows);

        calls(rows);

        assertEquals(3, database.number("SELECT COUNT(*) FROM cus_usage_record"));
        assertEquals(3, file.reasons().size(), "each comes in once");
    }
}
