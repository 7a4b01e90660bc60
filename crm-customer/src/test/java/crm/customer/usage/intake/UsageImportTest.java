package crm.customer.usage.intake;

import static crm.customer.usage.intake.UsageFile.row;
import static org.junit.jupiter.api.Assertions.assertEquals;

import crm.system.demo.DemoRun;
import crm.system.intake.WriteMode;
import crm.system.intake.journal.KeptRecords;
import crm.system.session.Scope;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsageImportTest {

    private static final String CARD = "13904310001";
    private static final String ALL =
            "SELECT CONCAT(subscription_id, ' ', usage_month, ' ', minutes_local, ' ', data_busy, ' ', charge_local,"
                    + " ' v', version) FROM cus_usage ORDER BY subscription_id, usage_month";

    @TempDir
    static Path folder;

    private static DemoRun database;
    private static UsageFile file;

    @BeforeAll
    static void open() throws SQLException {
        database = new DemoRun(folder);
        file = new UsageFile(database);
        file.customer(1, 1);
        file.subscription(11, 1, 1, CARD, "2026-01-15", null);
        file.subscription(12, 1, 2, "JL0000001", "2026-01-15", null);
        file.customer(2, 2);
        file.subscription(21, 2, 1, "13904310002", "2026-01-15", null);
        // One number, given up by one customer and taken by another.
        file.subscription(31, 1, 1, "13904310003", "2025-01-01", "2026-06-10");
        file.subscription(32, 2, 1, "13904310003", "2026-06-20", null);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @BeforeEach
    void empty() throws SQLException {
        database.execute("DELETE FROM cus_usage");
        file.as(WriteMode.UPSERT, Scope.all());
    }

    @Test
    void aNumberInAnyNotationAndACustomerWithProductLeadToTheSubscription() throws SQLException {
        file.bring(
                row("+86 139-0431-0001", "2026-10", "12"),
                row("jl0000001", "202610", "3"),
                row(
                        UsageFields.CUSTOMER_NUMBER,
                        "100000001",
                        UsageFields.PRODUCT,
                        "product 2",
                        UsageFields.MONTH,
                        "2026年9月",
                        "data_busy",
                        new BigDecimal("1.234"),
                        "charge_local",
                        new BigDecimal("0.07")));

        assertEquals(List.of(), file.reasons());
        assertEquals(
                """
                11 2026-10-01 12.00 0.000 0.00 v1
                12 2026-09-01 0.00 1.234 0.07 v1
                12 2026-10-01 3.00 0.000 0.00 v1""",
                database.text(ALL));
        assertEquals(
                "1 1 2",
                database.text("SELECT CONCAT(customer_id, ' ', unit_id, ' ', product_id) FROM cus_usage"
                        + " WHERE subscription_id = 12 AND usage_month = '2026-10-01'"));
    }

    @Test
    void theSameFileAgainChangesNothing() throws SQLException {
        file.bring(row(CARD, "2026-10", "12"), row(CARD, "2026-09", "5"));
        String before = database.text(ALL);

        file.bring(row(CARD, "2026-10", "12"), row(CARD, "2026-09", "5"));

        assertEquals(List.of(), file.reasons());
        assertEquals(before, database.text(ALL));
    }

    @Test
    void aLaterFileReplacesWhatItTellsAndLeavesTheRest() throws SQLException {
        file.bring(row(
                UsageFields.SERVICE_NUMBER,
                CARD,
                UsageFields.MONTH,
                "2026-10",
                "data_busy",
                new BigDecimal("7.500"),
                "charge_local",
                new BigDecimal("9.99")));

        file.bring(row(CARD, "2026-10", "44"));

        assertEquals("11 2026-10-01 44.00 7.500 9.99 v2", database.text(ALL));
    }

    @Test
    void everyBadRowIsRejectedForItsReasonAndTheGoodOnesGoIn() throws SQLException {
        file.bring(
                row(CARD, "2026-10", "1"),
                row("13904319999", "2026-10", "1"),
                row(CARD, "October", "1"),
                row(CARD, "2026-12", "1"),
                row(CARD, "2025-12", "1"),
                row(CARD, "2026-09", "-1"),
                row(UsageFields.SERVICE_NUMBER, CARD, UsageFields.MONTH, "2026-09"),
                row(UsageFields.MONTH, "2026-09", "minutes_local", BigDecimal.ONE),
                row("139 0431 0001", "2026/10/31", "2"),
                row(
                        UsageFields.CUSTOMER_NUMBER,
                        "100000001",
                        UsageFields.MONTH,
                        "2026-09",
                        "minutes_local",
                        BigDecimal.ONE),
                row(
                        UsageFields.SERVICE_NUMBER,
                        CARD,
                        UsageFields.CUSTOMER_NUMBER,
                        "100000002",
                        UsageFields.MONTH,
                        "2026-09",
                        "minutes_local",
                        BigDecimal.ONE),
                row(
                        UsageFields.SERVICE_NUMBER,
                        CARD,
                        UsageFields.PRODUCT,
                        "Product 2",
                        UsageFields.MONTH,
                        "2026-09",
                        "minutes_local",
                        BigDecimal.ONE));

        assertEquals(
                List.of(
                        "2 unknownNumber",
                        "3 notMonth",
                        "4 monthOutside",
                        "5 notRunning",
                        "6 negative",
                        "7 nothing",
                        "8 whose",
                        "9 twice",
                        "10 several",
                        "11 otherCustomer",
                        "12 otherProduct"),
                file.reasons());
        assertEquals("11 2026-10-01 1.00 0.000 0.00 v1", database.text(ALL));
    }

    @Test
    void aNumberThatChangedHandsGoesToWhoHeldItInThatMonth() throws SQLException {
        file.bring(
                row("13904310003", "2026-05", "1"),
                row("13904310003", "2026-06", "2"),
                row("13904310003", "2026-07", "3"));

        assertEquals(
                """
                31 2026-05-01 1.00 0.000 0.00 v1
                32 2026-06-01 2.00 0.000 0.00 v1
                32 2026-07-01 3.00 0.000 0.00 v1""",
                database.text(ALL));
    }

    @Test
    void aBranchBringsOnlyItsOwn() throws SQLException {
        file.as(WriteMode.UPSERT, Scope.units(Set.of(1L)))
                .bring(row(CARD, "2026-10", "1"), row("13904310002", "2026-10", "1"));

        assertEquals(List.of("2 unknownNumber"), file.reasons());
        assertEquals(1, database.number("SELECT COUNT(*) FROM cus_usage"));
    }

    @Test
    void aRowThatComesAgainInALaterChunkIsRejected() throws SQLException {
        var order = file.order();
        var sink = file.sink(order);
        file.bring(order, List.of(row(CARD, "2026-10", "1")), sink);

        file.bring(order, List.of(row(CARD, "2026-10", "2")), sink);

        assertEquals(List.of("1 twice"), file.reasons());
        assertEquals("11 2026-10-01 1.00 0.000 0.00 v1", database.text(ALL));
    }

    @Test
    void aRowThatTellsNothingNewIsNotOutdoneByALaterOneOfItsFile() throws SQLException {
        file.bring(row(CARD, "2026-10", "1"));
        var order = file.order();
        file.bring(order, List.of(row(CARD, "2026-10", "1")), file.sink(order));

        file.bring(order, List.of(row(CARD, "2026-10", "2")), file.sink(order));

        assertEquals(List.of("1 twice"), file.reasons());
        assertEquals("11 2026-10-01 1.00 0.000 0.00 v1", database.text(ALL));
    }

    @Test
    void whyARowIsRejectedDoesNotDependOnTheChunkItLiesIn() throws SQLException {
        file.bring(row(CARD, "2026-10", "1"));
        file.as(WriteMode.INSERT, Scope.all());

        file.bring(row(CARD, "2026-10", "2"), row(CARD, "2026-10", "3"));

        assertEquals(List.of("1 known", "2 known"), file.reasons());
    }

    @Test
    void rowsThatOnlyAddOrOnlyChangeAreHeldToIt() throws SQLException {
        file.bring(row(CARD, "2026-10", "1"));

        file.as(WriteMode.INSERT, Scope.all()).bring(row(CARD, "2026-10", "2"), row(CARD, "2026-09", "2"));
        assertEquals(List.of("1 known"), file.reasons());

        file.as(WriteMode.UPDATE, Scope.all()).bring(row(CARD, "2026-10", "3"), row(CARD, "2026-08", "3"));
        assertEquals(List.of("2 unknown"), file.reasons());
    }

    @Test
    void anUndoneImportLeavesWhatWasThereBefore() throws SQLException {
        file.bring(row(CARD, "2026-10", "1"));
        long second = file.bring(row(CARD, "2026-10", "2"), row(CARD, "2026-09", "2"));

        KeptRecords kept = file.undo(second);

        assertEquals(0, kept.all().size());
        assertEquals("11 2026-10-01 1.00 0.000 0.00 v3", database.text(ALL));
        assertEquals(second - 1, database.number("SELECT import_id FROM cus_usage"));
    }

    @Test
    void importsAreUndoneOneAfterTheOther() throws SQLException {
        long first = file.bring(row(CARD, "2026-10", "1"));
        long second = file.bring(row(CARD, "2026-10", "2"));
        file.undo(second);

        KeptRecords kept = file.undo(first);

        assertEquals(0, kept.all().size());
        assertEquals(0, database.number("SELECT COUNT(*) FROM cus_usage"));
    }

    @Test
    void anUndoneReplacementIsRestoredAndThenUndoneFurther() throws SQLException {
        file.bring(row(CARD, "2026-10", "1"));
        long second = file.bring(row(CARD, "2026-10", "2"));
        long third = file.bring(row(CARD, "2026-10", "3"));
        file.undo(third);

        KeptRecords kept = file.undo(second);

        assertEquals(0, kept.all().size());
        assertEquals("11 2026-10-01 1.00 0.000 0.00 v5", database.text(ALL));
    }

    @Test
    void whatALaterImportReplacedStaysAndIsTold() throws SQLException {
        long first = file.bring(row(CARD, "2026-10", "1"), row(CARD, "2026-09", "1"));
        file.bring(row(CARD, "2026-10", "2"));

        KeptRecords kept = file.undo(first);

        assertEquals(
                List.of("100000001 2026-10"),
                kept.all().stream().map(KeptRecords.KeptRecord::name).toList());
        assertEquals("11 2026-10-01 2.00 0.000 0.00 v2", database.text(ALL));
    }
}
