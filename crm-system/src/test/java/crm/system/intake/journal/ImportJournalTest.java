package crm.system.intake.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.system.demo.DemoRun;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportJournalTest {

    @TempDir
    static Path folder;

    private static DemoRun database;

    @BeforeAll
    static void open() {
        database = new DemoRun(folder);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void aMillionRecordsInARowAreOneLinePerChunk() throws SQLException {
        long id = Imports.insert(database, 1);

        try (Connection connection = database.connection()) {
            for (int chunk = 0; chunk < 3; chunk++) {
                ImportJournal journal = new ImportJournal();
                journal.made(
                        LongStream.range(1000L * chunk, 1000L * (chunk + 1)).toArray());
                journal.save(id, connection);
            }
        }

        assertEquals(3, database.number("SELECT COUNT(*) FROM sys_import_written WHERE import_id = " + id));
    }

    @Test
    void aStretchIsReadFromTheEndWithinAndAcrossLines() throws SQLException {
        long id = Imports.insert(database, 2);
        ImportJournal journal = new ImportJournal();
        journal.made(7, 8, 9, 20);

        try (Connection connection = database.connection()) {
            journal.save(id, connection);
            journal.made(30);
            journal.save(id, connection);
            List<WrittenRecord> first = JournalReader.last(connection, id, JournalReader.Place.END, 3);
            List<WrittenRecord> rest = JournalReader.last(connection, id, JournalReader.Place.of(first.get(2)), 10);

            assertEquals(List.of(30L, 20L, 9L), ids(first));
            assertEquals(List.of(8L, 7L), ids(rest));
            assertEquals(List.of(), JournalReader.last(connection, id, JournalReader.Place.of(rest.get(1)), 10));
        }
    }

    @Test
    void whatARecordHeldBeforeItsFirstChangeCountsAndIsKeptUnreadable() throws SQLException {
        long id = Imports.insert(database, 3);
        ImportJournal journal = new ImportJournal();
        Map<String, String> first = new HashMap<>(Map.of("phone", "13800000000"));
        first.put("mail", null);
        journal.changed(5, 2, first);
        journal.changed(5, 3, Map.of("phone", "13900000000"));

        try (Connection connection = database.connection()) {
            journal.save(id, connection);
            WrittenRecord record = JournalReader.last(connection, id, JournalReader.Place.END, 10)
                    .get(0);

            assertEquals(3, record.versionAfter());
            assertEquals("13800000000", record.before().get("phone"));
            assertNull(record.before().get("mail"));
            assertFalse(record.isMade());
        }
        assertEquals(0, database.number("SELECT COUNT(*) FROM sys_import_written WHERE before_image LIKE '%138000%'"));
    }

    @Test
    void whatAFailedChunkToldIsForgotten() throws SQLException {
        long id = Imports.insert(database, 4);
        ImportJournal journal = new ImportJournal();
        journal.made(1, 2, 3);
        journal.clear();

        try (Connection connection = database.connection()) {
            journal.save(id, connection);
        }

        assertEquals(0, database.number("SELECT COUNT(*) FROM sys_import_written WHERE import_id = " + id));
    }

    @Test
    void whatEarlierChunksOfTheSameImportWroteIsKnown() throws SQLException {
        long id = Imports.insert(database, 5);
        long other = Imports.insert(database, 6);

        try (Connection connection = database.connection()) {
            ImportJournal journal = new ImportJournal();
            journal.made(LongStream.range(1000, 2000).toArray());
            journal.changed(5, 2, Map.of("mail", "x"));
            journal.save(id, connection);
            journal.made(3000);
            journal.changed(7, 2, Map.of("mail", "x"));
            journal.save(other, connection);

            assertEquals(
                    Set.of(5L, 1000L, 1500L, 1999L),
                    journal.writtenBefore(
                            id, List.of(4L, 5L, 7L, 999L, 1000L, 1500L, 1999L, 2000L, 3000L), connection));
        }
    }

    @Test
    void aDryRunRemembersKeysBeyondItsFirstRoom() {
        ImportJournal trial = ImportJournal.ofTrial();
        for (int key = 0; key < 5_000; key++) {
            trial.tried("k" + key);
        }

        assertTrue(IntStream.range(0, 5_000).allMatch(key -> trial.isTried("k" + key)));
        assertFalse(trial.isTried("k5000"));
        assertFalse(new ImportJournal().isTried("k1"));
    }

    private static List<Long> ids(List<WrittenRecord> records) {
        return records.stream().map(WrittenRecord::id).toList();
    }
}
