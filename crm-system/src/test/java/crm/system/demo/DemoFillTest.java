package crm.system.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoFillTest {

    private static final DemoSize SIZE = new DemoSize(10, 1, 1);

    @TempDir
    private Path directory;

    private DemoRun run;
    private final List<String> written = new ArrayList<>();

    @BeforeEach
    void openDatabase() {
        run = new DemoRun(directory);
    }

    @AfterEach
    void closeDatabase() {
        System.clearProperty("crm.demo");
        System.clearProperty("crm.host");
        run.close();
    }

    @Test
    void chaptersAreWrittenInTheirOrderWhateverOrderTheyWereFoundIn() throws SQLException {
        boolean filled = run.fill(SIZE, chapter("customers", 30), chapter("identity", 10));

        assertTrue(filled);
        assertEquals(List.of("identity", "customers"), written);
    }

    @Test
    void aFilledDatabaseIsNotFilledAgain() throws SQLException {
        run.fill(SIZE, chapter("identity", 10));

        boolean again = run.fill(SIZE, chapter("identity", 10));

        assertFalse(again);
        assertEquals(List.of("identity"), written);
    }

    @Test
    void aDatabaseInUseIsLeftAlone() throws SQLException {
        run.execute("INSERT INTO sys_unit (id, version, code, name, name_en, kind, active)"
                + " VALUES (1, 1, 'X', 'X', 'X', 'PROVINCE', 1)");

        assertFalse(run.fill(SIZE, chapter("identity", 10)));
        assertEquals(List.of(), written);
    }

    @Test
    void aBrokenFillIsToldAtTheNextStart() {
        DemoChapter breaking = chapter("breaks", 20, book -> {
            throw new SQLException("disk full");
        });
        assertThrows(SQLException.class, () -> run.fill(SIZE, breaking));

        assertThrows(DemoFill.HalfFilled.class, () -> run.fill(SIZE, chapter("identity", 10)));
        assertEquals(List.of("breaks"), written);
    }

    @Test
    void nothingIsFilledWhenDemoDataIsOff() throws SQLException {
        System.setProperty("crm.demo", "off");

        assertFalse(run.fill(SIZE, chapter("identity", 10)));
        assertEquals(0, run.number("SELECT COUNT(*) FROM sys_demo"));
    }

    @Test
    void nothingIsFilledWhenOthersThanThisMachineCanReachTheServer() throws SQLException {
        System.setProperty("crm.host", "0.0.0.0");

        assertFalse(run.fill(SIZE, chapter("identity", 10)));
    }

    @Test
    void nothingIsFilledWhenNobodyToldWhereTheServerListens() throws SQLException {
        System.clearProperty("crm.host");

        assertFalse(run.fill(SIZE, chapter("identity", 10)));
    }

    @Test
    void theMarkerTellsHowManyRowsWereWritten() throws SQLException {
        run.fill(SIZE, chapter("settings", 10, book -> {
            try (BulkInsert insert = book.insert("sys_setting", "setting_key", "setting_value", "version")) {
                for (int i = 0; i < 2_345; i++) {
                    insert.row("key" + i, "value", 1L);
                }
            }
        }));

        assertEquals(2_345, run.number("SELECT COUNT(*) FROM sys_setting"));
        assertEquals(2_345, run.number("SELECT rows_written FROM sys_demo"));
    }

    @Test
    void chunksOfSeveralWritersAreAllWrittenOnce() throws SQLException {
        run.fill(
                SIZE,
                chapter(
                        "settings",
                        10,
                        book -> book.writeChunks(40, (chunk, inserts) -> {
                            try (BulkInsert insert =
                                    inserts.into("sys_setting", "setting_key", "setting_value", "version")) {
                                insert.row("chunk" + chunk, "value", 1L);
                            }
                        })));

        assertEquals(40, run.number("SELECT COUNT(*) FROM sys_setting"));
    }

    @Test
    void aChunkThatFailsFailsTheFill() {
        DemoChapter breaking = chapter(
                "breaks",
                20,
                book -> book.writeChunks(4, (chunk, inserts) -> {
                    if (chunk == 2) {
                        throw new SQLException("disk full");
                    }
                }));

        assertThrows(SQLException.class, () -> run.fill(SIZE, breaking));
    }

    @Test
    void restedIndexesAndUniqueConstraintsComeBackAsTheyWere() throws SQLException {
        String keys = "SELECT CONCAT(i.index_name, ' ', i.index_type_name, ' ', c.column_name, ' ', c.ordinal_position)"
                + " FROM information_schema.indexes i JOIN information_schema.index_columns c"
                + " ON c.index_name = i.index_name AND c.index_schema = i.index_schema"
                + " WHERE i.table_name IN ('SYS_AUDIT_ENTRY', 'SYS_ACCOUNT') AND i.is_generated = FALSE UNION ALL"
                + " SELECT CONCAT(constraint_name, ' ', constraint_type) FROM information_schema.table_constraints"
                + " WHERE table_name = 'SYS_ACCOUNT' ORDER BY 1";
        String before = run.text(keys);
        List<String> during = new ArrayList<>();

        run.fill(
                new DemoSize(100_000, 1, 1),
                chapter(
                        "audit",
                        10,
                        book -> book.withoutIndexes(
                                List.of("sys_audit_entry", "sys_account"), () -> during.add(run.text(keys)))));

        assertFalse(during.get(0).contains("HAPPENED"), during.get(0));
        assertFalse(during.get(0).contains("UNIQUE"), during.get(0));
        assertTrue(during.get(0).contains("PRIMARY KEY"), during.get(0));
        assertEquals(before, run.text(keys));
        assertTrue(before.contains("SYS_AUDIT_ENTRY_HAPPENED INDEX HAPPENED_AT 1"), before);
        assertTrue(before.contains("UNIQUE"), before);
    }

    private DemoChapter chapter(String name, int order) {
        return chapter(name, order, book -> {});
    }

    private DemoChapter chapter(String name, int order, Writing writing) {
        return new DemoChapter() {
            @Override
            public int order() {
                return order;
            }

            @Override
            public String name() {
                return name;
            }

            @Override
            public void write(DemoBook book) throws SQLException {
                written.add(name);
                writing.write(book);
            }
        };
    }

    /** What a chapter of these tests does. */
    @FunctionalInterface
    private interface Writing {
        void write(DemoBook book) throws SQLException;
    }
}
