package crm.customer.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.customer.document.DocumentCheck;
import crm.customer.document.DocumentKind;
import crm.customer.names.NameSound;
import crm.customer.names.PhoneNumber;
import crm.system.crypto.FieldCipher;
import crm.system.demo.DemoRun;
import crm.system.demo.DemoSize;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CustomersChapterTest {

    /** Several chunks, so that what chunks must not share is seen. */
    private static final int CUSTOMERS = 3_000;

    private static final String EVERYTHING =
            "SELECT CONCAT(c.number, c.name, c.phone, c.address, c.status, c.opened_at, d.number, c.main_package)"
                    + " FROM cus_customer c LEFT JOIN cus_document d ON d.customer_id = c.id ORDER BY c.id";

    @TempDir
    private static Path directory;

    private static DemoRun run;

    @BeforeAll
    static void fill() throws SQLException {
        run = filled("first", CUSTOMERS, 1);
    }

    private static DemoRun filled(String name, int customers, long seed) throws SQLException {
        DemoRun filled = new DemoRun(directory.resolve(name)).withRoles();
        filled.fill(new DemoSize(customers, 12, seed), DemoRun.branch(), new SampleShelf(), new CustomersChapter());
        return filled;
    }

    @AfterAll
    static void close() {
        run.close();
    }

    @Test
    void thereAreAsManyCustomersAsWanted() throws SQLException {
        assertEquals(CUSTOMERS, run.number("SELECT COUNT(*) FROM cus_customer"));
        assertEquals(CUSTOMERS, run.number("SELECT COUNT(DISTINCT number) FROM cus_customer"));
    }

    @Test
    void everyDocumentPassesTheCheckOfTheCounter() throws SQLException {
        DocumentCheck check = new DocumentCheck(DemoRun.CLOCK);

        for (String document : lines("SELECT CONCAT(kind, ' ', number) FROM cus_document")) {
            String[] parts = document.split(" ", -1);
            String number = FieldCipher.instance().decrypt(parts[1]);
            assertEquals(Optional.empty(), check.problem(DocumentKind.valueOf(parts[0]), number), number);
        }
    }

    @Test
    void genderAndBirthDateAreThoseOfTheDocument() throws SQLException {
        for (String line : lines("SELECT CONCAT(c.gender, ' ', c.birth_date, ' ', d.number) FROM cus_customer c"
                + " JOIN cus_document d ON d.customer_id = c.id WHERE d.kind IN ('ID_CARD', 'HOUSEHOLD_REGISTER')")) {
            String[] parts = line.split(" ", -1);
            String number = FieldCipher.instance().decrypt(parts[2]);
            assertEquals(parts[1].replace("-", ""), number.substring(6, 14));
            assertEquals(parts[0].equals("MALE") ? 1 : 0, (number.charAt(16) - '0') % 2);
        }
    }

    @Test
    void onlyRecordsToBeCompletedHaveNoDocument() throws SQLException {
        assertEquals(
                0,
                run.number("SELECT COUNT(*) FROM cus_customer c LEFT JOIN cus_document d ON d.customer_id = c.id"
                        + " WHERE (CASE WHEN d.id IS NULL THEN 1 ELSE 0 END)"
                        + " <> (CASE WHEN c.status = 'TO_BE_COMPLETED' THEN 1 ELSE 0 END)"));
        assertEquals(
                run.number("SELECT COUNT(*) FROM cus_customer WHERE status = 'TO_BE_COMPLETED'"),
                run.number("SELECT COUNT(*) FROM cus_takeover"));
    }

    @Test
    void phonesAreUniqueAndInTheirOneNotation() throws SQLException {
        String[] phones = lines("SELECT phone FROM cus_customer WHERE phone IS NOT NULL");

        for (String phone : phones) {
            String number = FieldCipher.instance().decrypt(phone);
            assertEquals(Optional.of(number), PhoneNumber.find(number));
        }
        assertEquals(phones.length, Arrays.stream(phones).distinct().count());
    }

    @Test
    void namesAreFoundTheWayNamesAre() throws SQLException {
        for (String line :
                lines("SELECT CONCAT(name, ';', name_latin, ';', name_sound, ';', name_initials) FROM cus_customer")) {
            String[] parts = line.split(";", -1);
            assertEquals(new NameSound(parts[0], parts[1], parts[2], parts[3]), NameSound.of(parts[0]));
        }
    }

    @Test
    void everyCustomerBelongsToABranchAndItsAccountManagerToTheSame() throws SQLException {
        assertEquals(
                0,
                run.number("SELECT COUNT(*) FROM cus_customer c JOIN sys_employee e ON e.id = c.manager_id"
                        + " WHERE e.unit_id <> c.unit_id"));
        assertEquals(
                12,
                run.number("SELECT COUNT(DISTINCT c.unit_id) FROM cus_customer c JOIN sys_unit u ON u.id = c.unit_id"
                        + " WHERE u.kind IN ('COUNTY', 'CITY')"));
    }

    @Test
    void everyStatusOccursAndMostAreActive() throws SQLException {
        assertEquals(6, run.number("SELECT COUNT(DISTINCT status) FROM cus_customer"));
        assertTrue(run.number("SELECT COUNT(*) FROM cus_customer WHERE status = 'ACTIVE'") > CUSTOMERS * 4 / 5);
        assertEquals(
                0,
                run.number("SELECT COUNT(*) FROM cus_customer WHERE (CASE WHEN closed_on IS NULL THEN 0 ELSE 1 END)"
                        + " <> (CASE WHEN status = 'CLOSED' THEN 1 ELSE 0 END)"));
    }

    @Test
    void aServiceNumberBelongsToOneRunningSubscription() throws SQLException {
        assertEquals(
                "",
                run.text("SELECT service_number FROM cus_subscription WHERE status <> 'ENDED'"
                        + " AND service_number IS NOT NULL GROUP BY service_number HAVING COUNT(*) > 1"));
    }

    @Test
    void everyRunningSubscriptionHoldsItsNumber() throws SQLException {
        assertEquals(
                run.number("SELECT COUNT(*) FROM cus_subscription WHERE status <> 'ENDED'"
                        + " AND service_number IS NOT NULL"),
                run.number("SELECT COUNT(*) FROM cus_service_number n JOIN cus_subscription s"
                        + " ON s.id = n.subscription_id AND s.service_number = n.number"));
    }

    @Test
    void activeCustomersHaveOneToThreeServices() throws SQLException {
        String counts = run.text(
                "SELECT DISTINCT COUNT(s.id) FROM cus_customer c LEFT JOIN cus_subscription s"
                        + " ON s.customer_id = c.id AND s.status <> 'ENDED' WHERE c.status = 'ACTIVE' GROUP BY c.id ORDER BY 1");

        assertEquals("1\n2\n3", counts);
    }

    @Test
    void theLineOfBusinessOfTheMainPackageIsOneTheCustomerHas() throws SQLException {
        assertEquals(
                0,
                run.number("SELECT COUNT(*) FROM cus_customer c WHERE main_package IS NOT NULL AND NOT EXISTS"
                        + " (SELECT 1 FROM cus_subscription s WHERE s.customer_id = c.id"
                        + " AND s.product_name = c.main_package)"));
    }

    @Test
    void nothingHappenedBeforeTheOpeningOrInTheFuture() throws SQLException {
        assertEquals(
                0,
                run.number(
                        "SELECT COUNT(*) FROM cus_timeline_entry t JOIN cus_customer c ON c.id = t.customer_id"
                                + " WHERE CAST(t.happened_at AS DATE) < c.customer_since OR t.happened_at > '2026-11-23 02:00:00'"));
        assertEquals(0, run.number("SELECT COUNT(*) FROM cus_customer WHERE changed_at < opened_at"));
        assertEquals(
                CUSTOMERS,
                run.number("SELECT COUNT(*) FROM cus_timeline_entry WHERE kind IN"
                        + " ('customer.timeline.opened', 'customer.timeline.takenOver')"));
    }

    @Test
    void nobodyHeldAnAccountBeforeTurningEighteen() throws SQLException {
        assertEquals(
                0,
                run.number("SELECT COUNT(*) FROM cus_customer WHERE DATEADD(YEAR, 18, birth_date) > customer_since"
                        + " AND DATEADD(YEAR, 18, birth_date) < '2026-11-22'"));
        assertEquals(0, run.number("SELECT COUNT(*) FROM cus_customer WHERE birth_date > '2008-11-23'"));
    }

    @Test
    void changesOfFieldsEndAtTheValueOfToday() throws SQLException {
        assertTrue(run.number("SELECT COUNT(*) FROM cus_field_change") > CUSTOMERS / 20);
        assertEquals(
                0,
                run.number("SELECT COUNT(*) FROM cus_field_change f JOIN cus_customer c ON c.id = f.customer_id"
                        + " WHERE f.field = 'phone' AND f.value_to <> c.phone"));
    }

    @Test
    void numbersAndMessageAddressesAreNotReadable() throws SQLException {
        String stored = run.text("SELECT CONCAT(phone, mail) FROM cus_customer WHERE id = 1");

        assertFalse(stored.contains("@"));
        assertFalse(stored.matches(".*1[3-9][0-9]{9}.*"));
    }

    @Test
    void thePublishedPortalLoginBelongsToAnActivePerson() throws SQLException {
        assertEquals(
                "ACTIVE",
                run.text("SELECT c.status FROM cus_customer c JOIN sys_account a ON a.customer_id = c.id"
                        + " WHERE a.name = 'customer' AND c.customer_class <> 'ENTERPRISE'"));
    }

    @Test
    void newCustomersGetNumbersAndIdsBehindTheSampleOnes() throws SQLException {
        assertEquals(100_000_001L + CUSTOMERS, run.number("SELECT NEXT VALUE FOR cus_customer_number_seq"));
        assertTrue(run.number("SELECT NEXT VALUE FOR cus_subscription_seq") - 49
                > run.number("SELECT MAX(id) FROM cus_subscription"));
        assertTrue(run.number("SELECT NEXT VALUE FOR cus_timeline_entry_seq") - 49
                > run.number("SELECT MAX(id) FROM cus_timeline_entry"));
    }

    @Test
    void theSameSeedGivesTheSameData() throws SQLException {
        try (DemoRun again = filled("again", CUSTOMERS, 1);
                DemoRun other = filled("other", CUSTOMERS, 2)) {
            assertEquals(run.text(EVERYTHING), again.text(EVERYTHING));
            assertNotEquals(run.text(EVERYTHING), other.text(EVERYTHING));
        }
    }

    private static String[] lines(String sql) throws SQLException {
        return run.text(sql).split("\n", -1);
    }
}
