package crm.system.demo.branch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.system.crypto.FieldCipher;
import crm.system.demo.DemoRun;
import crm.system.demo.DemoSize;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BranchChapterTest {

    @TempDir
    private static Path directory;

    private static DemoRun run;

    @BeforeAll
    static void fill() throws SQLException {
        run = new DemoRun(directory).withRoles();
        run.fill(new DemoSize(1, 1, 1), DemoRun.branch());
    }

    @AfterAll
    static void close() {
        run.close();
    }

    @Test
    void aProvinceHasThreeCitiesAndNineCounties() throws SQLException {
        assertEquals(1, units("PROVINCE"));
        assertEquals(3, units("CITY"));
        assertEquals(9, units("COUNTY"));
        assertEquals(
                9,
                run.number("SELECT COUNT(*) FROM sys_unit c JOIN sys_unit p ON p.id = c.parent_id"
                        + " WHERE c.kind = 'COUNTY' AND p.kind = 'CITY' AND LEFT(c.code, 4) = LEFT(p.code, 4)"));
    }

    @Test
    void provinceAndCitiesHaveTheFourMaintenanceDepartmentsAndABillingDepartment() throws SQLException {
        assertEquals(
                "5\n5\n5\n5", run.text("SELECT COUNT(*) FROM sys_unit WHERE kind = 'DEPARTMENT' GROUP BY parent_id"));
    }

    @Test
    void thirtyPeopleHoldAllRoles() throws SQLException {
        assertEquals(30, run.number("SELECT COUNT(*) FROM sys_employee"));
        assertEquals(10, run.number("SELECT COUNT(DISTINCT role_id) FROM sys_account_role"));
        assertEquals(31, run.number("SELECT COUNT(*) FROM sys_account WHERE demo = 1 AND must_change = 0"));
    }

    @Test
    void everyCountyHasAnAccountManager() throws SQLException {
        assertEquals(
                9,
                run.number(
                        "SELECT COUNT(DISTINCT u.id) FROM sys_unit u JOIN sys_employee e ON e.unit_id = u.id"
                                + " JOIN sys_account a ON a.employee_id = e.id JOIN sys_account_role r ON r.account_id = a.id"
                                + " JOIN sys_role o ON o.id = r.role_id WHERE u.kind = 'COUNTY' AND o.code = 'ACCOUNT_MANAGER'"));
    }

    @Test
    void administratorsComeThroughTheirOwnPortal() throws SQLException {
        assertEquals(
                "admin\nsysadmin",
                run.text("SELECT name FROM sys_account WHERE portal = 'ADMINISTRATOR' ORDER BY name"));
    }

    @Test
    void thePublishedLoginsExistAndTheirPasswordIsThePublishedOne() throws SQLException, IOException {
        Properties published = new Properties();
        try (InputStream file = DemoRun.class.getResourceAsStream("/crm/system/demo/logins.properties")) {
            published.load(file);
        }

        Set<String> accounts = Arrays.stream(
                        run.text("SELECT name FROM sys_account").split("\n", -1))
                .collect(Collectors.toSet());
        String hash = run.text("SELECT password_hash FROM sys_account WHERE name = 'manager'");

        assertEquals(10, published.size());
        assertTrue(accounts.containsAll(published.stringPropertyNames()), accounts.toString());
        assertEquals("not a hash of Demo-2026!", hash);
    }

    @Test
    void numbersOfPeopleAreEncryptedAndValid() throws SQLException {
        String stored = run.text("SELECT document_number FROM sys_employee WHERE number = 'JL0009'");

        assertFalse(stored.matches("[0-9X]{18}"));
        assertTrue(FieldCipher.instance().decrypt(stored).startsWith("22010219890308"));
    }

    @Test
    void newRecordsGetIdsBehindTheSampleOnes() throws SQLException {
        long next = run.number("SELECT NEXT VALUE FOR sys_account_seq");

        assertTrue(next - 49 > run.number("SELECT MAX(id) FROM sys_account"), "next block ends at " + next);
    }

    private static long units(String kind) throws SQLException {
        return run.number("SELECT COUNT(*) FROM sys_unit WHERE kind = '" + kind + "'");
    }
}
