package crm.ear.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseCheckTest {

    @TempDir
    private Path folder;

    private final List<String> console = new ArrayList<>();

    @Test
    void anAddressOfAnotherKindIsToldInOneSentence() {
        assertEquals(
                "CRM_DB_URL is jdbc:oracle:thin:@db; it must start with jdbc:h2: or jdbc:sqlserver:.",
                refusal("jdbc:oracle:thin:@db", "crm"));
    }

    @Test
    void anAddressWithAMistakeIsToldInOneSentence() {
        String sentence = refusal(file() + ";NO_SUCH_OPTION=1", "crm");

        assertTrue(sentence.startsWith("The database at " + file() + " cannot be opened: "), sentence);
        assertEquals(1, sentence.lines().count());
    }

    @Test
    void aWrongPasswordIsToldWithoutThePassword() throws SQLException {
        DriverManager.getConnection(file(), "crm", "right").close();

        assertEquals(
                "The database at " + file() + " refuses the user crm: check CRM_DB_USER and CRM_DB_PASSWORD.",
                refusal(file(), "wrong-one"));
    }

    @Test
    void aServerThatIsAwayIsTriedAgainForAsLongAsToldAndThenGivenUp() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        String url = "jdbc:h2:tcp://127.0.0.1:" + port + "/crm";

        StartRefused refused =
                assertThrows(StartRefused.class, () -> check(url, "crm").holdsSampleLogins(Duration.ofSeconds(4)));

        assertEquals("The database at " + url + " does not answer; gave up after 4 s.", refused.getMessage());
        assertTrue(console.toString().contains("; trying for another "), console.toString());
    }

    @Test
    void sampleLoginsAreSeenWhereThereAreSome() throws SQLException {
        String url = file() + ";MODE=MSSQLServer;WRITE_DELAY=0";
        assertFalse(check(url, "crm").holdsSampleLogins(Duration.ZERO));
        execute(url, "CREATE TABLE sys_account (demo BIT NOT NULL)");
        assertFalse(check(url, "crm").holdsSampleLogins(Duration.ZERO));
        execute(url, "INSERT INTO sys_account VALUES (1)");

        assertTrue(check(url, "crm").holdsSampleLogins(Duration.ZERO));
    }

    private static void execute(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "crm", "crm");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
            statement.execute("SHUTDOWN IMMEDIATELY");
        }
    }

    private String refusal(String url, String password) {
        StartRefused refused =
                assertThrows(StartRefused.class, () -> check(url, password).holdsSampleLogins(Duration.ZERO));
        assertEquals(StartRefused.Reason.DATABASE, refused.reason());
        return refused.getMessage();
    }

    private DatabaseCheck check(String url, String password) {
        return new DatabaseCheck(new DatabaseAddress(url, "crm", password), folder, console::add);
    }

    private String file() {
        return "jdbc:h2:file:" + folder.resolve("crm");
    }
}
