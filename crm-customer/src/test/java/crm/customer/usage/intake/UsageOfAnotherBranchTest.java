package crm.customer.usage.intake;

import static crm.customer.usage.intake.UsageFile.row;
import static org.junit.jupiter.api.Assertions.assertEquals;

import crm.system.demo.DemoRun;
import crm.system.intake.WriteMode;
import crm.system.intake.journal.KeptRecords;
import crm.system.session.Scope;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsageOfAnotherBranchTest {

    private static final String OURS = "13904310001";
    private static final String THEIRS = "13904310002";

    @TempDir
    static Path folder;

    private static DemoRun database;
    private static UsageFile file;

    @BeforeAll
    static void open() throws SQLException {
        database = new DemoRun(folder);
        file = new UsageFile(database);
        file.customer(1, 1);
        file.subscription(11, 1, 1, OURS, "2026-01-15", null);
        file.customer(2, 2);
        file.subscription(21, 2, 1, THEIRS, "2026-01-15", null);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void monthsOfABranchOneNoLongerServesAreNeitherRemovedNorGivenBack() throws SQLException {
        file.as(WriteMode.UPSERT, Scope.all());
        file.bring(row(THEIRS, "2026-10", "1"));
        long second = file.bring(row(OURS, "2026-10", "2"), row(THEIRS, "2026-10", "2"), row(THEIRS, "2026-09", "2"));

        KeptRecords kept = file.as(WriteMode.UPSERT, Scope.units(Set.of(1L))).undo(second);

        assertEquals(
                List.of("system.import.notYours", "system.import.notYours"),
                kept.all().stream().map(record -> record.why().key()).toList());
        assertEquals(
                "21 2.00\n21 2.00",
                database.text("SELECT CONCAT(subscription_id, ' ', minutes_local) FROM cus_usage ORDER BY id"));
    }
}
