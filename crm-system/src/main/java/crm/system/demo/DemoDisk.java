package crm.system.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** The embedded database's file. */
final class DemoDisk {

    private static final String FILE = "jdbc:h2:file:";

    private DemoDisk() {}

    /** Size of the file after all that was committed has reached it; 0 for a database in memory. */
    static long bytes(Connection connection) throws SQLException {
        String url = connection.getMetaData().getURL();
        if (!url.startsWith(FILE)) {
            return 0;
        }
        execute(connection, "CHECKPOINT SYNC");
        String path = url.substring(FILE.length()).split(";", 2)[0];
        try {
            return Files.size(Path.of(path + ".mv.db"));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Lets the optimizer see the new rows. */
    static void settle(Connection connection) throws SQLException {
        execute(connection, "ANALYZE SAMPLE_SIZE 10000");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
