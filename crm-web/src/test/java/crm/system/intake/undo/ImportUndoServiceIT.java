package crm.system.intake.undo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.system.errors.BusinessRuleViolation;
import crm.system.errors.RecordNotFound;
import crm.system.identity.ShippedRole;
import crm.system.intake.ImportService;
import crm.system.intake.UploadService;
import crm.system.jobs.JobRun;
import crm.system.jobs.JobService;
import crm.system.jobs.JobState;
import crm.system.settings.SettingService;
import crm.system.testing.ActingAs;
import crm.system.testing.InServer;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** An import in the server that turns out to be wrong. */
@InServer
class ImportUndoServiceIT {

    private static final int WAIT_SECONDS = 60;

    @Resource(lookup = "java:app/crm/db")
    private DataSource database;

    @Inject
    private UploadService uploads;

    @Inject
    private ImportService imports;

    @Inject
    private ImportUndoService undos;

    @Inject
    private JobService jobs;

    @Inject
    private SettingService settings;

    private final String source = "t" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void anImportIsUndoneButForWhatSomebodyWorkedWith() throws Exception {
        ActingAs.role(ShippedRole.ACCOUNT_MANAGER, () -> {
            long id = run(2_300);
            assertTrue(undos.status(id).possible());
            touch("7");

            undos.undo(id, "the file was of last month");
            UndoStatus done = await(id, JobState.DONE);

            assertEquals(2_300, done.undo().getTotal());
            assertEquals(2_299, done.undo().getUndone());
            assertEquals(1, done.undo().getKept());
            assertEquals(1, customers());
            assertEquals(
                    "customer.import.undo.changedSince",
                    undos.notUndone(id, 10).get(0).getReason().key());
            assertFalse(done.possible());
            assertEquals("system.import.cannotBeUndone", refusal(() -> undos.undo(id, "again")));
            assertEquals("system.import.alreadyStarted", refusal(() -> imports.resume(id)));
        });
    }

    @Test
    void anUndoThatWasStoppedGoesOnWhereItStopped() throws Exception {
        ActingAs.role(ShippedRole.ACCOUNT_MANAGER, () -> {
            long id = run(20_000);
            UndoStatus stopped = stopHalfway(id);
            assertEquals(20_000 - stopped.undo().getUndone(), customers());

            undos.undo(id, "wrong after all");
            UndoStatus done = await(id, JobState.DONE);

            assertEquals(20_000, done.undo().getUndone());
            assertEquals(0, customers());
        });
    }

    @Test
    void nobodyUndoesWhatTheyMayNotImportOrWithoutAReason() throws Exception {
        long id = ActingAs.role(ShippedRole.ACCOUNT_MANAGER, () -> {
            long made = run(3);
            EJBException unfounded = assertThrows(EJBException.class, () -> undos.undo(made, " "));
            assertInstanceOf(ConstraintViolationException.class, unfounded.getCause());
            return made;
        });
        ActingAs.role(
                ShippedRole.TECHNICIAN, () -> assertThrows(RecordNotFound.class, () -> undos.undo(id, "not mine")));
        assertEquals(3, customers());
    }

    /** A job may be let go on from its own page, where nobody knows what it works on. */
    @Test
    void anImportThatIsUndoneDoesNotGoOnWhoeverLetsIt() throws Exception {
        ActingAs.role(ShippedRole.ACCOUNT_MANAGER, () -> {
            long id = run(20);
            undos.undo(id, "wrong");
            await(id, JobState.DONE);
            long own = imports.byId(id).run().getId();
            execute("UPDATE sys_import SET next_row = 0 WHERE id = " + id);
            execute("UPDATE sys_job_run SET state = 'FAILED' WHERE id = " + own);

            jobs.resume(own);
            JobRun refused = awaitOver(own);

            assertEquals(JobState.FAILED, refused.getState());
            assertEquals("system.import.alreadyStarted", refused.getMessage().key());
            assertEquals(0, customers());
        });
    }

    /** Small steps make it last long enough to be met in the middle. */
    private UndoStatus stopHalfway(long id) throws Exception {
        ActingAs.role(ShippedRole.SYSTEM_ADMINISTRATOR, () -> settings.change("system.intake.chunkRows", "10"));
        try {
            undos.undo(id, "wrong");
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(WAIT_SECONDS);
            while (undos.status(id).undo().getUndone() == 0 && System.nanoTime() < end) {
                TimeUnit.MILLISECONDS.sleep(5);
            }
            undos.cancel(id);
            UndoStatus stopped = await(id, JobState.CANCELLED);
            assertTrue(stopped.undo().getUndone() > 0, "stopped before it began");
            assertTrue(stopped.undo().getUndone() < stopped.undo().getTotal(), "stopped after it ended");
            return stopped;
        } finally {
            ActingAs.role(ShippedRole.SYSTEM_ADMINISTRATOR, () -> settings.reset("system.intake.chunkRows"));
        }
    }

    private static String refusal(Executable act) {
        return assertThrows(BusinessRuleViolation.class, act).key();
    }

    private JobRun awaitOver(long run) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(WAIT_SECONDS);
        while (!jobs.byId(run).getState().isOver() && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return jobs.byId(run);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            assertEquals(1, statement.executeUpdate());
        }
    }

    private long run(int count) throws InterruptedException {
        StringBuilder rows = new StringBuilder("customer id,name\n");
        for (int row = 1; row <= count; row++) {
            rows.append(row).append(",Customer ").append(row).append('\n');
        }
        long id = uploads.upload(
                "customer",
                source,
                "customers.csv",
                new ByteArrayInputStream(rows.toString().getBytes(StandardCharsets.UTF_8)));
        imports.map(id, imports.mapping(id));
        imports.start(id);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(WAIT_SECONDS);
        while (!imports.byId(id).run().getState().isOver() && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        assertEquals(count, imports.byId(id).work().getAccepted());
        return id;
    }

    private UndoStatus await(long id, JobState state) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(WAIT_SECONDS);
        while (undos.status(id).run().getState() != state && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        UndoStatus now = undos.status(id);
        assertEquals(state, now.run().getState());
        return now;
    }

    private void touch(String key) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement("UPDATE cus_customer SET version = version + 1"
                        + " WHERE id = (SELECT customer_id FROM cus_takeover WHERE source = ? AND source_key = ?)")) {
            update.setString(1, source);
            update.setString(2, key);
            assertEquals(1, update.executeUpdate());
        }
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
}
