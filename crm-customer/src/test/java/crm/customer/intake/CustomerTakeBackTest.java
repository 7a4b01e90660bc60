package crm.customer.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crm.customer.names.NameSound;
import crm.customer.profile.CustomerClass;
import crm.system.demo.DemoRun;
import crm.system.intake.ImportOrder;
import crm.system.intake.WriteMode;
import crm.system.intake.file.SourceRow;
import crm.system.intake.journal.ImportJournal;
import crm.system.intake.journal.Imports;
import crm.system.intake.journal.JournalReader;
import crm.system.intake.journal.KeptRecords;
import crm.system.intake.journal.UndoOrder;
import crm.system.intake.mapping.ColumnMapping;
import crm.system.intake.mapping.FieldValues;
import crm.system.session.Actor;
import crm.system.session.Portal;
import crm.system.session.Scope;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CustomerTakeBackTest {

    private static final Actor MANAGER = new Actor(1, "manager", "Wang Lei", Portal.STAFF, 1, 1L, null, "job");
    private static final Instant AT = Instant.parse("2026-11-23T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

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
        for (String table :
                List.of("cus_visit", "cus_timeline_entry", "cus_takeover", "cus_document", "cus_customer")) {
            database.execute("DELETE FROM " + table);
        }
    }

    @Test
    void customersAnImportMadeAreGoneWithAllItWroteWithThem() throws SQLException {
        bring("other", 2);
        long id = bring("wrong", 120);

        KeptRecords kept = undo(id);

        assertEquals(0, kept.all().size());
        assertEquals("other\nother", database.text("SELECT source FROM cus_takeover"));
        for (String table : List.of("cus_customer", "cus_timeline_entry", "cus_takeover")) {
            assertEquals(2, database.number("SELECT COUNT(*) FROM " + table), table);
        }
    }

    @Test
    void aCustomerSomebodyChangedOrSoldToSinceStaysWithTheReason() throws SQLException {
        long id = bring("wrong", 5);
        execute("UPDATE cus_customer SET version = 2 WHERE id = ", 1);
        execute(
                "INSERT INTO cus_timeline_entry (id, customer_id, happened_at, kind, actor_name)"
                        + " SELECT 900, id, CURRENT_TIMESTAMP, 'note', 'x' FROM cus_customer WHERE id = ",
                3);
        execute("DELETE FROM cus_timeline_entry WHERE customer_id = ", 4);
        execute("DELETE FROM cus_takeover WHERE customer_id = ", 4);
        execute("DELETE FROM cus_customer WHERE id = ", 4);

        KeptRecords kept = undo(id);

        assertEquals(
                List.of(
                        "customer.import.undo.changedSince",
                        "customer.import.undo.gone",
                        "customer.import.undo.usedSince"),
                kept.all().stream().map(record -> record.why().key()).sorted().toList());
        assertEquals(2, database.number("SELECT COUNT(*) FROM cus_customer"));
        assertEquals(3, database.number("SELECT COUNT(*) FROM cus_timeline_entry"));
    }

    @Test
    void customersOfABranchOneNoLongerServesStay() throws SQLException {
        long id = bring("wrong", 2);

        KeptRecords kept = undo(id, Scope.units(Set.of(2L)), true);

        assertEquals(List.of("system.import.notYours", "system.import.notYours"), reasons(kept));
        assertEquals(2, database.number("SELECT COUNT(*) FROM cus_customer"));
    }

    @Test
    void keyAccountsStayForThoseWhoDoNotSeeThem() throws SQLException {
        long id = bring("wrong", 3);
        execute("UPDATE cus_customer SET customer_class = 'KEY_ACCOUNT' WHERE id = ", 1);

        assertEquals(List.of("system.import.notYours"), reasons(undo(id, Scope.units(Set.of(1L)), false)));
        assertEquals("KEY_ACCOUNT", database.text("SELECT customer_class FROM cus_customer"));

        assertEquals(2, undo(id, Scope.units(Set.of(1L)), true).all().size()); // the other two are gone
        assertEquals(0, database.number("SELECT COUNT(*) FROM cus_customer"));
    }

    private static List<String> reasons(KeptRecords kept) {
        return kept.all().stream().map(record -> record.why().key()).toList();
    }

    @Test
    void everyTableThatNamesACustomerIsAsked() throws SQLException {
        long id = bring("wrong", 2);
        database.execute("INSERT INTO sys_account (id, version, portal, name, password_hash, must_change, customer_id,"
                + " failures, closed, demo) SELECT 1, 1, 'CUSTOMER', 'c', 'x', 0, MAX(id), 0, 0, 0 FROM cus_customer");

        assertEquals(1, undo(id).all().size());
        database.execute("DELETE FROM sys_account");
    }

    private static void execute(String sql, int place) throws SQLException {
        database.execute(sql + "(SELECT MIN(id) + " + place + " FROM cus_customer)");
    }

    private static long bring(String source, int count) throws SQLException {
        ImportOrder order = new ImportOrder(
                Imports.insert(database, ++imports),
                source,
                MANAGER,
                Scope.all(),
                AT,
                new ImportOrder.Matching(WriteMode.INSERT, null),
                new ColumnMapping(Map.of()),
                new ImportJournal());
        List<TakenOver> customers = new ArrayList<>();
        for (int row = 1; row <= count; row++) {
            FieldValues values = new FieldValues(
                    new SourceRow(row, row + 1L, List.of(), List.of()),
                    Map.of(CustomerFields.SOURCE_KEY, source + row, CustomerFields.NAME, "Customer " + row));
            customers.add(new TakenOver(
                    values,
                    NameSound.of("Customer " + row),
                    null,
                    null,
                    null,
                    null,
                    CustomerClass.INDIVIDUAL,
                    1,
                    TODAY));
        }
        try (Connection connection = database.connection()) {
            new CustomerBatch(order, connection).write(customers);
            order.journal().save(order.importId(), connection);
        }
        return order.importId();
    }

    private static KeptRecords undo(long importId) throws SQLException {
        return undo(importId, Scope.all(), false);
    }

    private static KeptRecords undo(long importId, Scope scope, boolean keyAccounts) throws SQLException {
        KeptRecords kept = new KeptRecords();
        try (Connection connection = database.connection()) {
            new CustomerTakeBack(null, keyAccounts)
                    .takeBack(
                            new UndoOrder(importId, "wrong", MANAGER, scope, "wrong file", AT),
                            JournalReader.last(connection, importId, JournalReader.Place.END, 1000),
                            kept,
                            connection);
        }
        return kept;
    }
}
