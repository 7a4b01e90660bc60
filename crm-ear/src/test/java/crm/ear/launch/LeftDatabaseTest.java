package crm.ear.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded database by the launcher's own address, over ends of the process that nobody announced (decision 0015). */
class LeftDatabaseTest {

    private static final long HEAP = 256L << 20;

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenAfterAnUncleanEndIsThereWhenTheLastConnectionWasClosed() throws SQLException {
        execute();
        endOfTheProcess();
        execute("CREATE TABLE written (number BIGINT PRIMARY KEY)", "INSERT INTO written VALUES (1)");
        endOfTheProcess();
        execute("INSERT INTO written VALUES (2)");

        try (Connection connection = open();
                Statement statement = connection.createStatement();
                ResultSet kept = statement.executeQuery("SELECT COUNT(*) FROM written")) {
            kept.next();
            assertEquals(2, kept.getLong(1));
        } finally {
            endOfTheProcess();
        }
    }

    private void execute(String... work) throws SQLException {
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            for (String sql : work) {
                statement.execute(sql);
            }
        }
    }

    private void endOfTheProcess() throws SQLException {
        execute("SHUTDOWN IMMEDIATELY");
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection(DatabaseAddress.embedded(folder.resolve("crm"), HEAP), "crm", "crm");
    }
}
