package crm.system.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.system.identity.ShippedRole;
import crm.system.intake.mapping.ColumnMapping;
import crm.system.jobs.JobState;
import crm.system.testing.ActingAs;
import crm.system.testing.InServer;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** Files of customers as people really bring them: what is wrong with a row rejects that row and nothing else. */
@InServer
class CustomerFileIT {

    private static final int WAIT_SECONDS = 60;
    private static final String HEADER = "customer id,name,document kind,document no,date of birth,address\n";

    @Resource(lookup = "java:app/crm/db")
    private DataSource database;

    @Inject
    private UploadService uploads;

    @Inject
    private ImportService imports;

    private final String source = "t" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aWrongCheckDigitAndADayThatIsNotAreRejectedWithTheirReasons() throws Exception {
        String rows = HEADER
                + "1,Zhang San,ID_CARD,11010519491231002X,,\n"
                + "2,Li Si,ID_CARD,110105194912310021,,\n"
                + "3,Wang Wu,,,2025-02-31,\n"
                + "4,Zhao Liu,,,2025-02-28,\n"
                + "5,Too Many,,,,a street,and more\n"
                + ",,,,,nobody\n";

        ActingAs.role(ShippedRole.ACCOUNT_MANAGER, () -> {
            ImportStatus done = run(rows.getBytes(StandardCharsets.UTF_8));

            assertEquals(2, done.work().getAccepted());
            assertEquals(4, done.work().getRejected());
            Map<Long, String> reasons = new TreeMap<>();
            for (ImportReject reject : imports.rejects(done.work().getId(), false, 20)) {
                reasons.put(reject.getLine(), reject.getReason().key());
            }
            assertEquals(List.of(3L, 4L, 6L, 7L), List.copyOf(reasons.keySet()));
            assertEquals("customer.document.checkCharacter", reasons.get(3L));
            assertEquals("system.intake.value.noSuchDate", reasons.get(4L));
            assertEquals("system.intake.row.tooLong", reasons.get(6L));
            assertEquals(2, customers());
        });
    }

    @Test
    void aMarkAtTheBeginningAndLineEndsOfEverySystemAreUnderstood() throws Exception {
        String rows = HEADER + "1,Zhang San,,,,\"first line\nsecond \"\"line\"\"\"\n2,Li Si,,,,\n";

        ActingAs.role(ShippedRole.ACCOUNT_MANAGER, () -> {
            run(rows.getBytes(StandardCharsets.UTF_8));
            run(("\ufeff" + rows.replace("\n", "\r\n").replace("1,", "3,").replace("2,", "4,"))
                    .getBytes(StandardCharsets.UTF_8));
            run(rows.replace("Zhang San", "张三")
                    .replace("1,", "5,")
                    .replace("2,", "6,")
                    .getBytes(Charset.forName("GB18030")));

            assertEquals(6, customers());
            assertEquals("first line second \"line\"", address("1"));
            assertEquals("first line second \"line\"", address("3"));
        });
    }

    @Test
    void aWorkbookGoesInLikeAText() throws Exception {
        ActingAs.role(ShippedRole.ACCOUNT_MANAGER, () -> {
            ImportStatus done = run(workbook(2_500));

            assertEquals(2_500, done.work().getAccepted());
            assertEquals(0, done.work().getRejected());
            assertEquals(2_500, customers());
        });
    }

    @Test
    void withoutAnyColumnThatNamesTheCustomerNothingIsStarted() throws Exception {
        ActingAs.role(ShippedRole.ACCOUNT_MANAGER, () -> {
            ImportStatus done = run("colour,size\nred,1\nblue,2\n".getBytes(StandardCharsets.UTF_8));

            assertEquals(0, done.work().getAccepted());
            assertEquals(2, done.work().getRejected());
            assertEquals(0, customers());
        });
    }

    @Test
    void aRunIsPausedContinuedAndCancelledAndWhatWentInIsCounted() throws Exception {
        ActingAs.role(ShippedRole.ACCOUNT_MANAGER, () -> {
            long id = started(rows(40_000));
            await(id, 1_000);

            imports.pause(id);
            ImportStatus paused = waitUntil(id, JobState.PAUSED);
            assertTrue(paused.work().getAccepted() < 40_000, "paused before the end");
            assertEquals(paused.work().getAccepted(), customers());
            assertEquals(paused.work().getNextRow(), paused.work().getAccepted());

            imports.resume(id);
            await(id, paused.work().getAccepted() + 1_000);
            imports.cancel(id);
            ImportStatus cancelled = waitUntil(id, JobState.CANCELLED);

            assertTrue(cancelled.work().getAccepted() > paused.work().getAccepted());
            assertEquals(cancelled.work().getAccepted(), customers());
            assertThrows(Exception.class, () -> imports.resume(id));
        });
    }

    @Test
    void anImportIsStartedOnceHoweverOftenTheButtonIsPressed() throws Exception {
        ActingAs.role(ShippedRole.ACCOUNT_MANAGER, () -> {
            long id = started(rows(10));

            assertThrows(Exception.class, () -> imports.start(id));
            waitUntil(id, JobState.DONE);

            assertEquals(10, customers());
        });
    }

    private static byte[] rows(int count) {
        StringBuilder rows = new StringBuilder(HEADER);
        for (int row = 1; row <= count; row++) {
            rows.append(row).append(",Customer ").append(row).append(",,,,\n");
        }
        return rows.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] workbook(int count) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("customers");
            sheet.value(0, 0, "customer id");
            sheet.value(0, 1, "name");
            sheet.value(0, 2, "monthly fee");
            for (int row = 1; row <= count; row++) {
                sheet.value(row, 0, Integer.toString(row));
                sheet.value(row, 1, "Customer " + row);
                sheet.value(row, 2, 12.5);
                if (row % 500 == 0) {
                    sheet.flush();
                }
            }
        }
        return out.toByteArray();
    }

    private ImportStatus run(byte[] content) throws InterruptedException {
        return waitUntil(started(content), JobState.DONE);
    }

    private long started(byte[] content) {
        long id = uploads.upload("customer", source, "customers.csv", new ByteArrayInputStream(content));
        ColumnMapping mapping = imports.mapping(id);
        imports.map(id, mapping);
        imports.start(id);
        return id;
    }

    private void await(long id, long accepted) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(WAIT_SECONDS);
        while (imports.byId(id).work().getAccepted() < accepted && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private ImportStatus waitUntil(long id, JobState state) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(WAIT_SECONDS);
        while (imports.byId(id).run().getState() != state && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        ImportStatus now = imports.byId(id);
        assertEquals(state, now.run().getState());
        return now;
    }

    private long customers() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("SELECT COUNT(*) FROM cus_takeover WHERE source = ?")) {
            query.setString(1, source);
            try (ResultSet count = query.executeQuery()) {
                count.next();
                return count.getLong(1);
            }
        }
    }

    private String address(String key) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("SELECT c.address FROM cus_customer c"
                        + " JOIN cus_takeover t ON t.customer_id = c.id WHERE t.source = ? AND t.source_key = ?")) {
            query.setString(1, source);
            query.setString(2, key);
            try (ResultSet found = query.executeQuery()) {
                found.next();
                return found.getString(1);
            }
        }
    }
}
