package crm.system.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.customer.search.CustomerFilter;
import crm.customer.search.CustomerSearchService;
import crm.system.crypto.FieldCipher;
import crm.system.crypto.FieldKeys;
import crm.system.identity.ShippedRole;
import crm.system.slice.Slice;
import crm.system.testing.ActingAs;
import crm.system.testing.InServer;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The keys of the running system: rotated under way, and nothing readable in a dump. */
@InServer
class KeyServiceIT {

    private static final int WAIT_SECONDS = 120;
    private static final int STEP = 50;

    /** Numbers that stand alone: within a cipher text there are letters beside them. */
    private static final List<Pattern> READABLE = List.of(
            Pattern.compile("(?<![0-9A-Za-z+/])1[3-9][0-9]{9}(?![0-9A-Za-z+/=])"),
            Pattern.compile("(?<![0-9A-Za-z+/])[1-9][0-9]{5}(19|20)[0-9]{9}[0-9X](?![0-9A-Za-z+/=])"),
            Pattern.compile("[a-z0-9._-]+@[a-z0-9-]+\\.[a-z]+"),
            Pattern.compile("Demo-2026!"));

    @Resource(lookup = "java:app/crm/db")
    private DataSource database;

    @Inject
    private KeyService keys;

    @Inject
    private RotationKeeper rotation;

    @Inject
    private CustomerSearchService customers;

    @Test
    void aRotationGoesOnWhereItStoppedAndNumbersAreFoundAllTheWhile() throws Exception {
        if (new FieldKeys().inUse() > 1) {
            rotateToTheEnd(); // whoever tried the right to rotate has left one begun
        }
        String phone = FieldCipher.instance().decrypt(text("SELECT MAX(phone) FROM cus_customer"));
        long before = found(phone);
        int old = new FieldKeys().current();

        new FieldKeys().begin();
        rotation.begin();
        EncryptedTable table = new EncryptedTable("cus_customer", "id", List.of("phone", "mail"));
        Recryption.Part part = rotation.step(table, Long.MIN_VALUE, STEP);

        assertEquals(part.last(), rotation.find().orElseThrow().lastRow());
        assertTrue(part.changed() > 0, "some were encrypted anew");
        assertEquals(before, found(phone), "found half way");

        rotateToTheEnd();
        FieldKeys after = new FieldKeys();
        assertTrue(after.current() != old && after.inUse() == 1, "the old key is switched off");
        assertTrue(after.isCurrent(text("SELECT MIN(phone) FROM cus_customer")), "customers");
        assertTrue(after.isCurrent(text("SELECT MIN(number) FROM cus_document")), "documents");
        assertTrue(after.isCurrent(text("SELECT MIN(document_number) FROM sys_employee")), "employees");
        assertEquals(before, found(phone), "found afterwards");
    }

    @Test
    void everyNumberAndAddressIsAmongTheEncryptedColumns() throws Exception {
        ActingAs.role(
                ShippedRole.TOP_ADMINISTRATOR,
                () -> assertTrue(
                        keys.state()
                                .columns()
                                .containsAll(List.of(
                                        "cus_customer.phone",
                                        "cus_customer.mail",
                                        "cus_document.number",
                                        "cus_subscription.service_number",
                                        "cus_service_number.number",
                                        "sys_employee.document_number",
                                        "sys_employee.phone",
                                        "sys_employee.mail")),
                        () -> keys.state().columns().toString()));
    }

    @Test
    void aDumpOfTheDatabaseShowsNoReadableNumberAddressOrPassword() throws Exception {
        Path dump = Files.createTempFile("crm-dump", ".sql");
        try (Connection connection = database.getConnection();
                Statement script = connection.createStatement()) {
            script.execute("SCRIPT TO '" + dump + "'");
            for (String line : Files.readAllLines(dump)) {
                for (Pattern readable : READABLE) {
                    Matcher found = readable.matcher(line);
                    assertFalse(found.find(), () -> found.group() + " in " + line);
                }
            }
        } finally {
            Files.delete(dump);
        }
    }

    private void rotateToTheEnd() throws Exception {
        ActingAs.role(ShippedRole.TOP_ADMINISTRATOR, () -> {
            keys.rotate();
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(WAIT_SECONDS);
            while (keys.state().isRotating() && System.nanoTime() < end) {
                TimeUnit.MILLISECONDS.sleep(200);
            }
            assertFalse(keys.state().isRotating(), "done within " + WAIT_SECONDS + " s");
        });
    }

    private long found(String phone) throws Exception {
        return ActingAs.role(ShippedRole.LEADER, () -> {
            CustomerFilter filter = new CustomerFilter();
            filter.setText(phone);
            return (long) customers.find(filter, new Slice(0, 20, null, false)).size();
        });
    }

    private String text(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            found.next();
            return found.getString(1);
        }
    }
}
