package crm.system.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.system.identity.ShippedRole;
import crm.system.intake.file.UnreadableFile;
import crm.system.jobs.JobState;
import crm.system.notice.Wording;
import crm.system.testing.ActingAs;
import crm.system.testing.InServer;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** An import in the server: what goes in, what is rejected, and what a crash leaves. */
@InServer
class ImportServiceIT {

    private static final int WAIT_SECONDS = 60;

    @Resource(lookup = "java:app/crm/db")
    private DataSource database;

    @Inject
    private UploadService uploads;

    @Inject
    private ImportService imports;

    private final String source = "t" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void onlyTheBadRowsOfAFailingChunkAreRejected() throws Exception {
        String words = "word\none\ntwo\none\nthree\ntwo\nfour\n";

        ActingAs.role(ShippedRole.ACCOUNT_MANAGER, () -> {
            ImportStatus done = run(words);

            assertEquals(JobState.DONE, done.run().getState());
            assertEquals(4, done.work().getAccepted());
            assertEquals(2, done.work().getRejected());
            assertEquals(
                    List.of(4L, 6L),
                    imports.rejects(done.work().getId(), false, 10).stream()
                            .map(ImportReject::getLine)
                            .toList());
            assertEquals(4, rowsInTheDatabase());
            StringWriter file = new StringWriter();
            imports.writeRejects(done.work().getId(), false, Wording::key, file);
            assertEquals(
                    List.of("4", "6"),
                    file.toString()
                            .lines()
                            .skip(1)
                            .map(line -> line.substring(0, line.indexOf(',')))
                            .toList());
        });
    }

    @Test
    void aRunThatBreaksInTheMiddleGoesOnWithNothingLostAndNothingTwice() throws Exception {
        StringBuilder words = new StringBuilder("word\n");
        for (int row = 1; row <= 3_500; row++) {
            words.append("w").append(row).append('\n');
        }

        ActingAs.role(ShippedRole.ACCOUNT_MANAGER, () -> {
            TestImporter.FAILS_AT.set(2_300);
            ImportStatus broken = run(words.toString());

            assertEquals(JobState.FAILED, broken.run().getState());
            assertEquals(2_000, broken.work().getNextRow());
            assertEquals(2_000, rowsInTheDatabase());

            imports.resume(broken.work().getId());
            ImportStatus done = waitFor(broken.work().getId());

            assertEquals(JobState.DONE, done.run().getState());
            assertEquals(3_500, done.work().getAccepted());
            assertEquals(0, done.work().getRejected());
            assertEquals(3_500, rowsInTheDatabase());
        });
    }

    @Test
    void aDryRunWritesNothing() throws Exception {
        ActingAs.role(ShippedRole.ACCOUNT_MANAGER, () -> {
            long id = upload("word\none\n\"\u0007\"\ntwo\n");
            imports.map(id, imports.mapping(id));
            imports.tryOut(id);

            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(WAIT_SECONDS);
            while (!imports.byId(id).isTrialOver() && System.nanoTime() < end) {
                TimeUnit.MILLISECONDS.sleep(100);
            }

            assertEquals(2, imports.byId(id).work().getTrialAccepted());
            assertEquals(1, imports.byId(id).work().getTrialRejected());
            assertEquals(0, rowsInTheDatabase());
        });
    }

    @Test
    void theSameFileIsRecognised() throws Exception {
        ActingAs.role(ShippedRole.ACCOUNT_MANAGER, () -> {
            String words = "word\n" + UUID.randomUUID() + "\n";
            ImportStatus first = run(words);

            long again = upload(words);

            assertEquals(first.work().getId(), imports.byId(again).sameFile().getId());
        });
    }

    @Test
    void anUnreadableFileLeavesNoImport() throws Exception {
        ActingAs.role(ShippedRole.ACCOUNT_MANAGER, () -> {
            long before = imports.count();

            Exception refused = assertThrows(Exception.class, () -> upload(""));

            assertTrue(refused instanceof UnreadableFile || refused.getCause() instanceof UnreadableFile);
            assertEquals(before, imports.count());
        });
    }

    @Test
    void whoMayNotImportIsRefused() throws Exception {
        ActingAs.role(ShippedRole.LEADER, () -> assertThrows(EJBException.class, () -> imports.kinds()));
    }

    private ImportStatus run(String content) throws Exception {
        long id = upload(content);
        imports.map(id, imports.mapping(id));
        imports.start(id);
        return waitFor(id);
    }

    private long upload(String content) {
        return uploads.upload(
                TestImporter.KIND,
                source,
                "words.csv",
                new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    private ImportStatus waitFor(long id) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(WAIT_SECONDS);
        while (!imports.byId(id).run().getState().isOver() && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return imports.byId(id);
    }

    private int rowsInTheDatabase() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "SELECT COUNT(*) FROM sys_known_permission WHERE permission LIKE ?")) {
            query.setString(1, source + ":%");
            try (ResultSet count = query.executeQuery()) {
                count.next();
                return count.getInt(1);
            }
        }
    }
}
