package crm.customer.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crm.system.identity.ShippedRole;
import crm.system.intake.ImportReject;
import crm.system.intake.ImportService;
import crm.system.intake.ImportStatus;
import crm.system.intake.MatchingService;
import crm.system.intake.UploadService;
import crm.system.intake.WriteMode;
import crm.system.intake.mapping.ColumnMapping;
import crm.system.intake.mapping.FieldSource;
import crm.system.intake.undo.ImportUndoService;
import crm.system.jobs.JobState;
import crm.system.settings.SettingService;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A file that changes customers who are there. */
@InServer
class CustomerUpdateIT {

    private static final int WAIT_SECONDS = 60;

    @Resource(lookup = "java:app/crm/db")
    private DataSource database;

    @Inject
    private UploadService uploads;

    @Inject
    private ImportService imports;

    @Inject
    private MatchingService matchings;

    @Inject
    private ImportUndoService undos;

    @Inject
    private SettingService settings;

    private final String source = "t" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void onlyWhatTheFileFillsIsChangedAndTheUndoGivesItBack() throws Exception {
        ActingAs.role(ShippedRole.ACCOUNT_MANAGER, () -> {
            run("key,name,street,number\n1,Zhang San,Old Street,\n2,Li Si,Old Street,\n", WriteMode.INSERT, null);
            String first = number("1");
            String second = number("2");

            ImportStatus changed = run(
                    "key,name,street,number\n,,New Street," + first + "\n,Another Name,New Street," + second
                            + "\n,,Nowhere,000\n",
                    WriteMode.UPDATE,
                    "customerNumber");

            assertEquals(1, changed.work().getAccepted());
            assertEquals(
                    List.of("customer.import.needsReview", "customer.import.unknown"),
                    imports.rejects(changed.work().getId(), false, 10).stream()
                            .map(ImportReject::getReason)
                            .map(reason -> reason.key())
                            .toList());
            assertEquals("Zhang San/New Street", customer(first));
            assertEquals("Li Si/Old Street", customer(second));

            undos.undo(changed.work().getId(), "wrong street");
            await(changed.work().getId());
            assertEquals("Zhang San/Old Street", customer(first));
        });
    }

    @Test
    void aRowWithAKnownKeyChangesAndAnotherAdds() throws Exception {
        ActingAs.role(ShippedRole.ACCOUNT_MANAGER, () -> {
            run("key,name,street,number\n1,Zhang San,Old Street,\n", WriteMode.INSERT, null);

            ImportStatus both = run(
                    "key,name,street,number\n1,Zhang San,New Street,\n2,Li Si,New Street,\n1,Zhang San,Twice,\n",
                    WriteMode.UPSERT,
                    "sourceKey");

            assertEquals(2, both.work().getAccepted());
            assertEquals("Zhang San/New Street", customer(number("1")));
            assertEquals("Li Si/New Street", customer(number("2")));
        });
    }

    @Test
    void whoIsNamedTwiceIsRejectedInWhateverChunkAndTheUndoGivesBackTheRest() throws Exception {
        StringBuilder made = new StringBuilder("key,name,street,number\n");
        StringBuilder changed = new StringBuilder("key,name,street,number\n");
        for (int row = 1; row <= 12; row++) {
            made.append(row).append(",Zhang San,Old Street,\n");
            changed.append(row).append(",Zhang San,New Street,\n");
        }
        changed.append("1,Zhang San,Third Street,\n13,Li Si,New Street,\n");
        for (int row = 14; row <= 24; row++) {
            changed.append(row).append(",Li Si,New Street,\n");
        }
        changed.append("13,Li Si,Third Street,\n");
        ActingAs.role(ShippedRole.SYSTEM_ADMINISTRATOR, () -> settings.change("system.intake.chunkRows", "10"));
        try {
            ActingAs.role(ShippedRole.ACCOUNT_MANAGER, () -> {
                run(made.toString(), WriteMode.INSERT, null);
                String first = number("1");
                long tried = prepared(changed.toString(), WriteMode.UPSERT, "sourceKey");
                imports.tryOut(tried);
                awaitTrial(tried);
                assertEquals(2, imports.byId(tried).work().getTrialRejected());

                ImportStatus done = start(tried);

                assertEquals(24, done.work().getAccepted());
                assertEquals(
                        List.of(14L, 27L),
                        imports.rejects(tried, false, 10).stream()
                                .map(ImportReject::getLine)
                                .toList());
                assertEquals("Zhang San/New Street", customer(first));

                undos.undo(tried, "wrong street");
                await(tried);
                assertEquals("Zhang San/Old Street", customer(first));
            });
        } finally {
            ActingAs.role(ShippedRole.SYSTEM_ADMINISTRATOR, () -> settings.reset("system.intake.chunkRows"));
        }
    }

    private void awaitTrial(long id) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(WAIT_SECONDS);
        while (!imports.byId(id).isTrialOver() && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private ImportStatus run(String rows, WriteMode mode, String key) throws InterruptedException {
        return start(prepared(rows, mode, key));
    }

    private long prepared(String rows, WriteMode mode, String key) {
        long id = uploads.upload(
                "customer", source, "customers.csv", new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8)));
        imports.map(
                id,
                new ColumnMapping(Map.of(
                        "sourceKey",
                        FieldSource.column(0),
                        "name",
                        FieldSource.column(1),
                        "address",
                        FieldSource.column(2),
                        "customerNumber",
                        FieldSource.column(3))));
        matchings.choose(id, mode, key);
        return id;
    }

    private ImportStatus start(long id) throws InterruptedException {
        imports.start(id);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(WAIT_SECONDS);
        while (!imports.byId(id).run().getState().isOver() && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        assertEquals(JobState.DONE, imports.byId(id).run().getState());
        return imports.byId(id);
    }

    private void await(long id) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(WAIT_SECONDS);
        while (undos.status(id).isUnderWay() && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        assertEquals(JobState.DONE, undos.status(id).run().getState());
        assertEquals(0, undos.status(id).undo().getKept());
    }

    private String number(String key) throws SQLException {
        return one(
                "SELECT c.number FROM cus_customer c JOIN cus_takeover t ON t.customer_id = c.id WHERE t.source = ?"
                        + " AND t.source_key = ?",
                source,
                key);
    }

    private String customer(String number) throws SQLException {
        return one("SELECT CONCAT(name, '/', address) FROM cus_customer WHERE number = ?", number);
    }

    private String one(String sql, String... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                query.setString(at + 1, values[at]);
            }
            try (ResultSet found = query.executeQuery()) {
                found.next();
                return found.getString(1);
            }
        }
    }
}
