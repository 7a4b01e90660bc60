package crm.customer.coverage.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crm.system.demo.DemoRun;
import crm.system.intake.ImportOrder;
import crm.system.intake.Problems;
import crm.system.intake.WriteMode;
import crm.system.intake.file.SourceRow;
import crm.system.intake.journal.ImportJournal;
import crm.system.intake.journal.Imports;
import crm.system.intake.journal.JournalReader;
import crm.system.intake.journal.KeptRecords;
import crm.system.intake.journal.UndoOrder;
import crm.system.intake.mapping.ColumnMapping;
import crm.system.intake.mapping.FieldSource;
import crm.system.intake.mapping.FieldValues;
import crm.system.session.Actor;
import crm.system.session.Portal;
import crm.system.session.Scope;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageTakeBackTest {

    private static final Actor TECHNICIAN = new Actor(1, "tech", "Lu Fang", Portal.STAFF, 1, 1L, null, "job");
    private static final Instant AT = Instant.parse("2026-11-23T02:00:00Z");

    @TempDir
    static Path folder;

    private static DemoRun database;
    private static long imports;

    @BeforeAll
    static void open() throws SQLException {
        database = new DemoRun(folder);
        database.execute("INSERT INTO sys_unit (id, version, code, name, name_en, kind, active)"
                + " VALUES (1, 1, '220100', '长春', 'Changchun', 'CITY', 1)");
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @BeforeEach
    void empty() throws SQLException {
        database.execute("DELETE FROM cus_coverage_change");
        database.execute("DELETE FROM cus_coverage");
    }

    @Test
    void areasAnImportMadeAreGoneWithTheirHistoryAfterItsUndo() throws SQLException {
        long made = bring(row("甲街", 500, 9), row("乙街", 100, 1));

        KeptRecords kept = undo(made);

        assertEquals(0, kept.all().size());
        assertEquals(0, database.number("SELECT COUNT(*) FROM cus_coverage"));
        assertEquals(0, database.number("SELECT COUNT(*) FROM cus_coverage_change"));
    }

    @Test
    void areasAnImportChangedHoldAgainWhatTheyHeldAndTheHistoryTellsBoth() throws SQLException {
        bring(row("甲街", 500, 9));

        undo(bring(row("甲街", 100, 1)));

        assertEquals("500/9", database.text("SELECT CONCAT(realistic_mbit, '/', spare) FROM cus_coverage"));
        assertEquals(3, database.number("SELECT version FROM cus_coverage"));
        assertEquals(
                "500 > 100\n100 > 500",
                database.text("SELECT CONCAT(value_from, ' > ', value_to) FROM cus_coverage_change"
                        + " WHERE field = 'realisticMbit' ORDER BY id"));
    }

    @Test
    void anAreaSomebodyChangedSinceStaysAndIsTold() throws SQLException {
        bring(row("丙街", 500, 9));
        long second = bring(row("甲街", 500, 9), row("乙街", 100, 1), row("丙街", 20, 2));
        database.execute(
                "UPDATE cus_coverage SET spare = spare - 1, version = version + 1" + " WHERE place IN ('甲街', '丙街')");

        KeptRecords kept = undo(second);

        assertEquals(
                List.of("丙街", "甲街"),
                kept.all().stream().map(KeptRecords.KeptRecord::name).sorted().toList());
        assertEquals("丙街\n甲街", database.text("SELECT place FROM cus_coverage ORDER BY place"));
        assertEquals(1, database.number("SELECT spare FROM cus_coverage WHERE place = '丙街'"));
    }

    @Test
    void areasOfAnotherBranchStayWhenWhoeverImportedThemServesItNoMore() throws SQLException {
        bring(row("丙街", 500, 9));
        long second = bring(row("甲街", 500, 9), row("丙街", 20, 2));

        KeptRecords kept = undo(second, Scope.units(Set.of(2L)));

        assertEquals(
                List.of("system.import.notYours", "system.import.notYours"),
                kept.all().stream().map(record -> record.why().key()).toList());
        assertEquals(2, database.number("SELECT COUNT(*) FROM cus_coverage"));
        assertEquals(20, database.number("SELECT realistic_mbit FROM cus_coverage WHERE place = '丙街'"));
    }

    @Test
    void anAreaThatAFileNamesTwiceIsRejectedTheSecondTimeInWhateverChunk() throws SQLException {
        bring(row("甲街", 500, 9));
        ImportOrder order = order(WriteMode.UPSERT, CoverageFields.REALISTIC_MBIT, CoverageFields.SPARE);

        bring(order, row("甲街", 100, 1), row("乙街", 100, 1));

        assertEquals(List.of(1L, 2L), rejected(order, row("甲街", 50, 1), row("乙街", 50, 1), row("丙街", 50, 1)));
        assertEquals(0, undo(order.importId()).all().size());
        assertEquals("甲街/500", database.text("SELECT CONCAT(place, '/', realistic_mbit) FROM cus_coverage"));
    }

    @Test
    void aDryRunRejectsTheSameRows() throws SQLException {
        bring(row("甲街", 500, 9));
        ImportOrder trial = order(WriteMode.UPSERT, ImportJournal.ofTrial(), CoverageFields.SPARE);
        CoverageSink sink = sink(trial);
        try (Connection own = database.connection()) {
            List<FieldValues> first = values(row("甲街", 100, 1), row("乙街", 100, 1));
            sink.check(first, new Problems(field -> field), own);
            sink.goPast(first);
            Problems second = new Problems(field -> field);
            sink.check(values(row("甲街", 50, 1), row("乙街", 50, 1), row("丙街", 50, 1)), second, own);

            assertEquals(
                    List.of(1L, 2L),
                    second.rows().stream().map(row -> row.row().number()).toList());
        }
    }

    @Test
    void whatTheFileSaysNothingOfStays() throws SQLException {
        bring(row("甲街", 500, 9));

        Map<String, Object> narrow = row("甲街", null, null);
        narrow.put(CoverageFields.TECHNOLOGY, "FTTB");
        bring(order(WriteMode.UPSERT, CoverageFields.PLACE, CoverageFields.TECHNOLOGY), narrow);

        assertEquals(
                "FTTB/500/9/good",
                database.text(
                        "SELECT CONCAT(technology, '/', realistic_mbit, '/', spare, '/', note) FROM cus_coverage"));
    }

    @Test
    void rowsThatOnlyAddOrOnlyChangeAreHeldToIt() throws SQLException {
        bring(row("甲街", 500, 9));

        assertEquals(List.of(1L), rejected(WriteMode.INSERT, row("甲街", 1, 1), row("乙街", 1, 1)));
        assertEquals(List.of(2L), rejected(WriteMode.UPDATE, row("甲街", 1, 1), row("乙街", 1, 1)));
        assertEquals(List.of(), rejected(WriteMode.UPSERT, row("甲街", 1, 1), row("乙街", 1, 1)));
    }

    @SafeVarargs
    private List<Long> rejected(WriteMode mode, Map<String, Object>... rows) throws SQLException {
        return rejected(order(mode), rows);
    }

    @SafeVarargs
    private List<Long> rejected(ImportOrder order, Map<String, Object>... rows) throws SQLException {
        Problems problems = new Problems(field -> field);
        try (Connection own = database.connection()) {
            sink(order).check(values(rows), problems, own);
        }
        return problems.rows().stream().map(row -> row.row().number()).toList();
    }

    @SafeVarargs
    private long bring(Map<String, Object>... rows) throws SQLException {
        return bring(
                order(
                        WriteMode.UPSERT,
                        CoverageFields.REALISTIC_MBIT,
                        CoverageFields.SPARE,
                        CoverageFields.NOTE,
                        CoverageFields.TECHNOLOGY),
                rows);
    }

    @SafeVarargs
    private long bring(ImportOrder order, Map<String, Object>... rows) throws SQLException {
        CoverageSink sink = sink(order);
        try (Connection own = database.connection()) {
            sink.check(values(rows), new Problems(field -> field), own);
            sink.write(values(rows), own);
            order.journal().save(order.importId(), own);
        }
        return order.importId();
    }

    private KeptRecords undo(long importId) throws SQLException {
        return undo(importId, Scope.all());
    }

    private KeptRecords undo(long importId, Scope scope) throws SQLException {
        KeptRecords kept = new KeptRecords();
        try (Connection own = database.connection()) {
            new CoverageTakeBack()
                    .takeBack(
                            new UndoOrder(importId, "test", TECHNICIAN, scope, "wrong file", AT),
                            JournalReader.last(own, importId, JournalReader.Place.END, 100),
                            kept,
                            own);
        }
        return kept;
    }

    private static ImportOrder order(WriteMode mode, String... fields) throws SQLException {
        return order(mode, new ImportJournal(), fields);
    }

    private static ImportOrder order(WriteMode mode, ImportJournal journal, String... fields) throws SQLException {
        Map<String, FieldSource> sources = new HashMap<>();
        Arrays.stream(fields).forEach(field -> sources.put(field, FieldSource.column(0)));
        return new ImportOrder(
                Imports.insert(database, ++imports),
                "test",
                TECHNICIAN,
                Scope.all(),
                AT,
                new ImportOrder.Matching(mode, null),
                new ColumnMapping(sources),
                journal);
    }

    private static CoverageSink sink(ImportOrder order) {
        CoverageUnits units = new CoverageUnits(Map.of("220100", 1L), 1L);
        return new CoverageSink(order, new CoverageRowCheck(units, LocalDate.of(2026, 11, 23)));
    }

    private static Map<String, Object> row(String place, Integer mbit, Integer spare) {
        Map<String, Object> row = new HashMap<>(Map.of(
                CoverageFields.PLACE,
                place,
                CoverageFields.BUSINESS_TYPE,
                "BROADBAND",
                CoverageFields.TECHNOLOGY,
                "FTTH",
                CoverageFields.NOTE,
                "good"));
        row.put(CoverageFields.REALISTIC_MBIT, mbit == null ? null : mbit.longValue());
        row.put(CoverageFields.SPARE, spare == null ? null : spare.longValue());
        return row;
    }

    @SafeVarargs
    private static List<FieldValues> values(Map<String, Object>... rows) {
        FieldValues[] values = new FieldValues[rows.length];
        for (int at = 0; at < rows.length; at++) {
            values[at] = new FieldValues(new SourceRow(at + 1, at + 2, List.of(), List.of()), rows[at]);
        }
        return List.of(values);
    }
}
