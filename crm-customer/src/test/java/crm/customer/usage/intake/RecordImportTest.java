package crm.customer.usage.intake;

import static crm.customer.usage.intake.UsageFile.row;
import static org.junit.jupiter.api.Assertions.assertEquals;

import crm.system.demo.DemoRun;
import crm.system.intake.ImportOrder;
import crm.system.intake.journal.JournalReader;
import crm.system.intake.journal.KeptRecords;
import crm.system.intake.journal.UndoOrder;
import crm.system.session.Scope;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordImportTest {

    private static final String CARD = "13904310001";
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final String ALL = "SELECT CONCAT(subscription_id, ' ', customer_id, ' ', usage_month, ' ',"
            + " started_at, ' ', kind, ' ', other_party, ' ', seconds, ' ', megabytes, ' ', charge)"
            + " FROM cus_usage_record ORDER BY started_at";

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
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @BeforeEach
    void empty() throws SQLException {
        database.execute("DELETE FROM cus_usage_record");
    }

    @Test
    void theOtherPartyIsMaskedAndTheMonthIsTheBranchs() throws SQLException {
        bring(
                call("2026-10-31 23:59:59", "+86 138-1234-5678", 61L),
                call("20261101000000", "10086", 5L),
                row(
                        RecordFields.SERVICE_NUMBER,
                        CARD,
                        RecordFields.STARTED_AT,
                        "2026/11/2 8:05",
                        RecordFields.KIND,
                        "DATA",
                        RecordFields.MEGABYTES,
                        new BigDecimal("12.345"),
                        RecordFields.CHARGE,
                        new BigDecimal("0.0350")));

        assertEquals(List.of(), file.reasons());
        assertEquals(
                """
                11 1 2026-10-01 2026-10-31 15:59:59 LOCAL_CALL 138****5678 61 0.000 0.0000
                11 1 2026-11-01 2026-10-31 16:00:00 LOCAL_CALL **** 5 0.000 0.0000
                11 1 2026-11-01 2026-11-02 00:05:00 DATA  0 12.345 0.0350""",
                database.text(ALL));
    }

    @Test
    void whatIsKnownOrComesTwiceIsRejected() throws SQLException {
        bring(call("2026-10-05 10:00:00", "13812345678", 61L));

        bring(
                call("2026-10-05 10:00:00", "138 1234 5678", 61L),
                call("2026-10-05 10:00:01", "13812345678", 61L),
                call("2026-10-05T10:00:01", "13812345678", 61L),
                call("2026-10-05T10:00:01", "13812345678", 9L));

        // Two calls may begin in one second; only what agrees in everything is the same record.
        assertEquals(List.of("1 known", "3 known"), shortReasons());
        assertEquals(3, database.number("SELECT COUNT(*) FROM cus_usage_record"));
    }

    @Test
    void everyBadRowIsRejectedForItsReason() throws SQLException {
        bring(
                call("yesterday", null, 1L),
                call("2026-11-24 00:00:00", null, 1L),
                call("2026-04-30 23:59:59", null, 1L),
                call("2026-10-05 10:00:00", null, -1L),
                call("2026-10-05 10:00:00", null, null),
                row(
                        RecordFields.SERVICE_NUMBER,
                        "13904319999",
                        RecordFields.STARTED_AT,
                        "2026-10-05 10:00",
                        RecordFields.KIND,
                        "MESSAGE"));

        assertEquals(
                List.of("1 notMoment", "2 inFuture", "3 tooOld", "4 seconds", "5 howMuch", "6 unknownNumber"),
                shortReasons());
        assertEquals(0, database.number("SELECT COUNT(*) FROM cus_usage_record"));
    }

    @Test
    void anUndoneImportLeavesNothing() throws SQLException {
        bring(call("2026-10-05 10:00:00", "13812345678", 61L));
        long second = bring(call("2026-10-06 10:00:00", null, 1L), call("2026-10-07 10:00:00", null, 1L));

        try (Connection own = database.connection()) {
            new RecordTakeBack()
                    .takeBack(
                            new UndoOrder(second, "test", null, Scope.all(), "wrong file", NOW),
                            JournalReader.last(own, second, JournalReader.Place.END, 100),
                            new KeptRecords(),
                            own);
        }

        assertEquals("138****5678", database.text("SELECT other_party FROM cus_usage_record"));
    }

    private static Map<String, Object> call(String at, String other, Long seconds) {
        Map<String, Object> row = row(
                RecordFields.SERVICE_NUMBER,
                CARD,
                RecordFields.STARTED_AT,
                at,
                RecordFields.KIND,
                "LOCAL_CALL",
                RecordFields.SECONDS,
                seconds);
        row.put(RecordFields.OTHER_PARTY, other);
        return row;
    }

    @SafeVarargs
    private static long bring(Map<String, Object>... rows) throws SQLException {
        ImportOrder order = file.order();
        RecordRowCheck check = new RecordRowCheck(NOW, ZoneId.of("Asia/Shanghai"), LocalDate.of(2026, 5, 1));
        List<Map<String, Object>> all = new ArrayList<>();
        for (Map<String, Object> row : rows) {
            all.add(row);
        }
        file.bring(order, all, new RecordSink(order, check, new SubscriptionChoice(Scope.all(), ids -> Map.of())));
        return order.importId();
    }

    private static List<String> shortReasons() {
        return file.reasons().stream()
                .map(reason -> reason.replace("customer.usage.record.import.", ""))
                .toList();
    }
}
