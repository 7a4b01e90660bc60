package crm.system.intake.undo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.system.identity.ShippedRole;
import crm.system.intake.ImportService;
import crm.system.intake.UploadService;
import crm.system.testing.ActingAs;
import crm.system.testing.InServer;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** For how long an import can be undone. */
@InServer
class OldJournalsIT {

    private static final int WAIT_SECONDS = 60;
    private static final String LONG_AGO = "TIMESTAMP '2026-01-01 00:00:00'";

    @Resource(lookup = "java:app/crm/db")
    private DataSource database;

    @Inject
    private UploadService uploads;

    @Inject
    private ImportService imports;

    @Inject
    private ImportUndoService undos;

    @Inject
    private UndoStore store;

    @Test
    void aFileThatWaitedLongBeforeItsRunKeepsItsJournalFromTheRunOn() throws Exception {
        ActingAs.role(ShippedRole.ACCOUNT_MANAGER, () -> {
            long id = run();
            execute("UPDATE sys_import SET uploaded_at = " + LONG_AGO + " WHERE id = " + id);
            assertFalse(isOutdated(id));

            execute("UPDATE sys_job_run SET finished_at = " + LONG_AGO + " WHERE id = " + ownRun(id));
            assertTrue(isOutdated(id));
        });
    }

    @Test
    void nothingIsForgottenUnderAnUndoThatIsNotOver() throws Exception {
        ActingAs.role(ShippedRole.ACCOUNT_MANAGER, () -> {
            long id = undone();
            execute("UPDATE sys_job_run SET finished_at = " + LONG_AGO + " WHERE id = " + ownRun(id));
            long undo = undos.status(id).run().getId();
            execute("UPDATE sys_job_run SET state = 'PAUSED' WHERE id = " + undo);

            assertFalse(isOutdated(id));
            assertFalse(store.markForgotten(id));
            assertFalse(imports.byId(id).work().isJournalForgotten());

            execute("UPDATE sys_job_run SET state = 'FAILED' WHERE id = " + undo);
            assertTrue(isOutdated(id));
            assertTrue(store.markForgotten(id));
        });
    }

    @Test
    void whatIsForgottenInPartIsUndoneNoMoreAndItsListOfThoseThatStayGoesToo() throws Exception {
        ActingAs.role(ShippedRole.ACCOUNT_MANAGER, () -> {
            long id = run();
            execute("INSERT INTO sys_import_kept (id, import_id, record_id, record_name, reason_key, reason_values)"
                    + " VALUES (-" + id + ", " + id + ", 1, 'x', 'customer.import.undo.gone', '')");
            assertTrue(undos.status(id).possible());

            assertTrue(store.markForgotten(id));

            assertFalse(undos.status(id).possible());
            assertThrows(CannotBeUndone.class, () -> undos.undo(id, "too late"));
            assertEquals(1, lines("sys_import_written", id));
            while (store.forgetSome(id) > 0) {
                assertEquals(0, lines("sys_import_kept", id));
            }
            assertEquals(0, lines("sys_import_written", id));
        });
    }

    private boolean isOutdated(long id) {
        return store.outdated(Instant.now().minus(Duration.ofDays(30))).contains(id);
    }

    private long ownRun(long id) {
        return imports.byId(id).run().getId();
    }

    private long undone() throws InterruptedException {
        long id = run();
        undos.undo(id, "wrong");
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(WAIT_SECONDS);
        while (undos.status(id).isUnderWay() && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return id;
    }

    private long run() throws InterruptedException {
        // a content of its own: watched folders know files that came in before
        String rows = "customer id,name\n1,Old Journal\n2,Older Journal\n";
        long id = uploads.upload(
                "customer",
                "t" + UUID.randomUUID(),
                "customers.csv",
                new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8)));
        imports.map(id, imports.mapping(id));
        imports.start(id);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(WAIT_SECONDS);
        while (!imports.byId(id).run().getState().isOver() && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        assertEquals(2, imports.byId(id).work().getAccepted());
        return id;
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            assertEquals(1, statement.executeUpdate());
        }
    }

    private long lines(String table, long id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("SELECT COUNT(*) FROM " + table + " WHERE import_id = " + id);
                ResultSet count = query.executeQuery()) {
            count.next();
            return count.getLong(1);
        }
    }
}
