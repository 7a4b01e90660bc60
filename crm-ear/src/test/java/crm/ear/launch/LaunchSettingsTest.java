package crm.ear.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LaunchSettingsTest {

    @Test
    void withoutAnySettingTheDemoRunsOnLoopback() {
        LaunchSettings settings = read(Map.of(), Map.of());

        assertEquals("http://127.0.0.1:8080/crm/", settings.address());
        assertTrue(settings.isDemo());
        assertTrue(
                settings.database().url().endsWith("DB_CLOSE_ON_EXIT=FALSE"),
                settings.database().url());
        assertTrue(
                settings.database().url().contains("/data/crm;"),
                settings.database().url());
        assertTrue(
                settings.database().url().contains(";WRITE_DELAY=0;"),
                settings.database().url());
    }

    @Test
    void aPropertyWinsOverTheEnvironmentAndABlankOneDoesNot() {
        assertEquals(
                9000,
                read(Map.of("crm.port", "9000"), Map.of("CRM_PORT", "9001")).port());
        assertEquals(
                9001, read(Map.of("crm.port", " "), Map.of("CRM_PORT", "9001")).port());
    }

    @Test
    void filesAreDroppedBesideTheDataUnlessSomebodySaysWhere() {
        assertEquals(
                Path.of("/srv/crm/drop"),
                read(Map.of("crm.data", "/srv/crm/data"), Map.of()).drop());
        assertEquals(
                Path.of("/mnt/partners"),
                read(Map.of("crm.data", "/srv/crm/data"), Map.of("CRM_DROP", "/mnt/partners"))
                        .drop());
    }

    @Test
    void aPortThatIsNoneIsToldInOneSentence() {
        StartRefused refused = assertThrows(StartRefused.class, () -> read(Map.of("crm.port", "80a"), Map.of()));

        assertEquals("crm.port is 80a; it may be a number from 1 to 65535.", refused.getMessage());
    }

    @Test
    void anEmptyStartHasADatabaseOfItsOwnAndNoDemo() {
        LaunchSettings settings = read(Map.of("crm.empty", "true"), Map.of());

        assertTrue(
                settings.database().url().contains("/data/empty;"),
                settings.database().url());
        assertFalse(settings.isDemo());
    }

    @Test
    void thereIsNoDemoBeyondLoopback() {
        assertFalse(read(Map.of("crm.host", "0.0.0.0"), Map.of()).isDemo());
        assertEquals(
                "http://localhost:8080/crm/",
                read(Map.of("crm.host", "0.0.0.0"), Map.of()).address());
    }

    @Test
    void thereIsNoDemoOnADatabaseServer() {
        assertFalse(read(Map.of(), Map.of("CRM_DB_URL", "jdbc:sqlserver://db;databaseName=crm"))
                .isDemo());
        assertFalse(read(Map.of(), Map.of("CRM_DB_URL", "jdbc:h2:ssl://db/crm")).isDemo());
    }

    @Test
    void thePasswordIsNotPartOfWhatIsShown() {
        LaunchSettings settings = read(
                Map.of(),
                Map.of("CRM_DB_URL", "jdbc:sqlserver://db;password=inside", "CRM_DB_PASSWORD", "secret-text"));

        assertFalse(settings.toString().contains("secret-text"), settings.toString());
        assertFalse(settings.toString().contains("inside"), settings.toString());
    }

    @Test
    void oneSettingSwitchesEncryptionOn() {
        LaunchSettings settings = read(Map.of(), Map.of("CRM_TLS", "generated"));

        assertEquals("https://127.0.0.1:8443/crm/", settings.address());
        assertEquals(8080, settings.tls().orElseThrow().plainPort());
    }

    @Test
    void aDatabaseServerIsReachedEncryptedUnlessSomebodySaysOtherwise() {
        String server = "jdbc:sqlserver://db;databaseName=crm";
        for (String off : List.of(";encrypt=false", ";Encrypt = Optional", ";loginTimeout=5;encrypt=no")) {
            assertThrows(StartRefused.class, () -> read(Map.of(), Map.of("CRM_DB_URL", server + off)));
            read(Map.of(), Map.of("CRM_DB_URL", server + off, "CRM_DB_UNENCRYPTED", "true"));
        }
        read(Map.of(), Map.of("CRM_DB_URL", server));
        read(Map.of(), Map.of("CRM_DB_URL", server + ";encrypt=strict"));
    }

    private static LaunchSettings read(Map<String, String> properties, Map<String, String> environment) {
        return LaunchSettings.read(properties::get, environment::get);
    }
}
