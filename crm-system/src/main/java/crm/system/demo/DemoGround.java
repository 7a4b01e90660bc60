package crm.system.demo;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Where sample data, and with it logins of a published password, may be made: only in the embedded database, and only
 * by a server that listens on loopback.
 */
final class DemoGround {

    private static final String SERVERS = "jdbc:h2:(tcp|ssl):.*";

    private DemoGround() {}

    /** Why no sample data is made here, as the end of a sentence; empty when it may be. */
    static Optional<String> refusal(Connection connection) throws SQLException {
        if ("off".equalsIgnoreCase(System.getProperty("crm.demo"))) {
            return Optional.of("crm.demo is off");
        }
        String url = connection.getMetaData().getURL();
        if (!url.startsWith("jdbc:h2:") || url.matches(SERVERS)) {
            return Optional.of("the database is not the embedded one");
        }
        String host = System.getProperty("crm.host", "");
        if (host.isBlank()) {
            return Optional.of("crm.host does not tell that the server listens on loopback only");
        }
        return isLoopback(host)
                ? Optional.empty()
                : Optional.of("the server listens on " + host + ", not on loopback only");
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}
