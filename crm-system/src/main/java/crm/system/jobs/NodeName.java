package crm.system.jobs;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;

/** This node's name among those that share the database. */
final class NodeName {

    /** An embedded database has one node, which therefore knows at once that what it left behind is its own. */
    static final String ONLY = "only";

    private NodeName() {}

    static String of(Connection connection) throws SQLException {
        String given = System.getProperty("crm.node", System.getenv("CRM_NODE"));
        if (given != null && !given.isBlank()) {
            return given.strip();
        }
        String url = connection.getMetaData().getURL().toLowerCase(Locale.ROOT);
        boolean embedded =
                url.startsWith("jdbc:h2:") && !url.startsWith("jdbc:h2:tcp:") && !url.contains("auto_server");
        return embedded ? ONLY : "node-" + UUID.randomUUID();
    }
}
