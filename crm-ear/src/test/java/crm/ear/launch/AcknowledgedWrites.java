package crm.ear.launch;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** A process that commits row after row to the embedded database and prints each number once it was acknowledged. */
final class AcknowledgedWrites {

    private static final long HEAP = 256L << 20;

    private AcknowledgedWrites() {}

    public static void main(String[] args) throws SQLException {
        try (Connection connection = open(Path.of(args[0]));
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE written (number BIGINT PRIMARY KEY)");
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO written VALUES (?)")) {
                for (long number = 1; ; number++) {
                    insert.setLong(1, number);
                    insert.executeUpdate();
                    System.out.println(number);
                }
            }
        }
    }

    /** The launcher's own address, so that the test sees the options that are used in earnest. */
    static Connection open(Path file) throws SQLException {
        return DriverManager.getConnection(DatabaseAddress.embedded(file, HEAP), "crm", "crm");
    }
}
