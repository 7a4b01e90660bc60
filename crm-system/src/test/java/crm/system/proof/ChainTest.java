package crm.system.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChainTest {

    @TempDir
    private Path folder;

    private Trail trail;
    private Witness witness;

    @BeforeEach
    void begin() throws SQLException {
        trail = new Trail();
        witness = new Witness(folder, "test", trail.marks());
    }

    @AfterEach
    void end() throws SQLException {
        trail.close();
    }

    @Test
    void whatNobodyTouchedIsWhole() throws SQLException {
        sealed();

        assertEquals(Finding.whole(5), verify());
    }

    @Test
    void aRowChangedBySqlIsFound() throws SQLException {
        sealed();

        trail.sql("UPDATE sys_audit_entry SET account_name = 'somebody' WHERE id = 30");

        assertEquals(new Finding(Finding.Kind.CHANGED, 3, 30L, 2), verify());
    }

    @Test
    void aRowRemovedBySqlIsFound() throws SQLException {
        sealed();

        trail.sql("DELETE FROM sys_audit_entry WHERE id = 20");

        assertEquals(new Finding(Finding.Kind.REMOVED, 2, null, 1), verify());
    }

    @Test
    void aRowRemovedAndTheOthersMovedUpIsFound() throws SQLException {
        sealed();

        trail.sql("DELETE FROM sys_audit_entry WHERE id = 20");
        trail.sql("UPDATE sys_audit_entry SET place = place - 1 WHERE id > 20");
        trail.sql("UPDATE sys_audit_chain SET place = 4");

        assertEquals(new Finding(Finding.Kind.CHANGED, 2, 30L, 1), verify());
    }

    @Test
    void aRowPutInBySqlIsFoundWhetherOrNotItWasSealed() throws SQLException {
        sealed();
        trail.sql("INSERT INTO sys_audit_entry (id, happened_at, action, thing, outcome)"
                + " VALUES (35, '2026-11-23T12:00:00', 'system:login', 'account', 'DONE')");

        assertEquals(new Finding(Finding.Kind.INSERTED, 0, 35L, 5), verify());

        trail.seal();
        assertEquals(new Finding(Finding.Kind.INSERTED, 6, 35L, 5), verify());
    }

    @Test
    void aCopyOfAGenuineRowIsFound() throws SQLException {
        sealed();

        trail.sql(
                "INSERT INTO sys_audit_entry SELECT 36, happened_at, account_id, account_name, address, action, thing,"
                        + " thing_id, outcome, before_values, after_values, mark, place, link FROM sys_audit_entry WHERE id = 30");

        assertEquals(new Finding(Finding.Kind.INSERTED, 3, 36L, 3), verify());
    }

    @Test
    void aTailThatWasCutIsFoundWhateverTheDatabaseSays() throws SQLException {
        sealed();
        trail.sql("DELETE FROM sys_audit_entry WHERE id > 30");
        assertEquals(new Finding(Finding.Kind.CUT, 4, null, 3), verify());

        trail.sql("UPDATE sys_audit_chain SET place = 3,"
                + " link = (SELECT link FROM sys_audit_entry WHERE place = 3) WHERE id = 1");

        assertEquals(new Finding(Finding.Kind.CUT, 4, null, 3), verify());
    }

    @Test
    void aTrailThatWasCutAndGrewAgainDoesNotAgreeWithTheWitness() throws SQLException {
        sealed();
        trail.sql("DELETE FROM sys_audit_entry WHERE id > 30");
        trail.sql("UPDATE sys_audit_chain SET place = 3,"
                + " link = (SELECT link FROM sys_audit_entry WHERE place = 3) WHERE id = 1");
        trail.write(60, 70, 80, 90);
        trail.seal();

        assertEquals(false, witness.agrees(trail.connection()));
        assertEquals(new Finding(Finding.Kind.CHANGED, 5, 70L, 4), verify());
    }

    @Test
    void aForgedWitnessIsNoWitness() throws Exception {
        sealed();

        Files.writeString(witness.file(), "3 " + "00".repeat(32) + " " + "00".repeat(32));

        assertEquals(Finding.Kind.CUT, verify().kind());
    }

    @Test
    void anEntryThatBecomesVisibleLateGetsALaterPlace() throws SQLException {
        try (Connection late = trail.open()) {
            late.setAutoCommit(false);
            trail.write(late, 15, Trail.NOON);
            trail.write(10, 20);
            trail.seal();
            late.commit();
        }
        assertEquals(1, trail.seal());

        assertEquals(Finding.whole(3), verify());
        assertEquals(3, ChainEnd.at(trail.connection(), 3).place());
    }

    @Test
    void writersAndTheSealerDoNotWaitForOneAnother() throws Exception {
        trail.write(10);
        try (Connection one = trail.open();
                Connection other = trail.open();
                Connection sealer = trail.open()) {
            one.setAutoCommit(false);
            other.setAutoCommit(false);
            sealer.setAutoCommit(false);

            long begun = System.nanoTime();
            trail.write(one, 20, Trail.NOON);
            new ChainSealer(trail.marks()).seal(sealer, 100, Trail.NOON);
            CompletableFuture.runAsync(() -> writeAndCommit(other, 30)).get(5, TimeUnit.SECONDS);
            long millis = Duration.ofNanos(System.nanoTime() - begun).toMillis();

            assertTrue(millis < 1_000, () -> "waited " + millis + " ms while others held their transactions open");
            sealer.commit();
            one.commit();
        }
        trail.seal();
        assertEquals(Finding.whole(3), verify());
    }

    @Test
    void ofTwoSealersAtOncePlaceOneGivesUp() throws Exception {
        trail.write(10, 20, 30);
        try (Connection first = trail.open();
                Connection second = trail.open()) {
            first.setAutoCommit(false);
            second.setAutoCommit(false);
            new ChainSealer(trail.marks()).seal(first, 2, Trail.NOON);
            CompletableFuture<Throwable> later = CompletableFuture.supplyAsync(() ->
                    assertThrows(Exception.class, () -> new ChainSealer(trail.marks()).seal(second, 2, Trail.NOON)));
            TimeUnit.MILLISECONDS.sleep(200);
            first.commit();

            later.get(10, TimeUnit.SECONDS);
            second.rollback();
        }
        trail.seal();
        assertEquals(Finding.whole(3), verify());
    }

    @Test
    void aSealerThatDiedHalfWayLeavesNothingBehind() throws SQLException {
        trail.write(10, 20);
        try (Connection dying = trail.open()) {
            dying.setAutoCommit(false);
            new ChainSealer(trail.marks()).seal(dying, 100, Trail.NOON);
            dying.rollback();
        }

        assertEquals(2, trail.seal());
        assertEquals(Finding.whole(2), verify());
    }

    @Test
    void entriesOfBeforeTheChainAreTakenInOnceAndOnlyOnce() throws SQLException {
        trail.write(10);
        trail.sql("UPDATE sys_audit_entry SET mark = NULL");
        trail.seal();
        assertEquals(Finding.whole(1), verify());

        trail.write(20);
        trail.sql("UPDATE sys_audit_entry SET mark = NULL WHERE id = 20");
        trail.seal();

        assertEquals(new Finding(Finding.Kind.INSERTED, 2, 20L, 1), verify());
    }

    private void sealed() throws SQLException {
        trail.write(10, 20, 30, 40, 50);
        trail.seal();
        witness.write(ChainEnd.read(trail.connection()));
    }

    private Finding verify() throws SQLException {
        return new ChainVerifier(trail.connection(), trail.marks(), witness, checked -> {}).verify();
    }

    private void writeAndCommit(Connection connection, long id) {
        try (Statement quick = connection.createStatement()) {
            quick.execute("SET LOCK_TIMEOUT 1000");
            trail.write(connection, id, Trail.NOON);
            connection.commit();
        } catch (SQLException waited) {
            throw new IllegalStateException(waited);
        }
    }
}
