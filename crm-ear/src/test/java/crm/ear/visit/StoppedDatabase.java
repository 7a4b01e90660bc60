package crm.ear.visit;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** The database file of a system that does not run. It is left as the system leaves it: without a close (decision 0015). */
public final class StoppedDatabase implements AutoCloseable {

    private final Connection connection;

    public StoppedDatabase(Path data) throws SQLException {
        this(data, "crm");
    }

    /** @param name of the file without its ending */
    public StoppedDatabase(Path data, String name) throws SQLException {
        connection = DriverManager.getConnection(
                "jdbc:h2:file:" + data.resolve(name)
                        + ";MODE=MSSQLServer;IFEXISTS=TRUE;WRITE_DELAY=0;CACHE_SIZE=262144;DB_CLOSE_ON_EXIT=FALSE",
                "crm",
                "crm");
    }

    public Connection connection() {
        return connection;
    }

    @Override
    public void close() throws SQLException {
        try (Connection last = connection;
                Statement statement = last.createStatement()) {
            statement.execute("SHUTDOWN IMMEDIATELY");
        }
    }
}
