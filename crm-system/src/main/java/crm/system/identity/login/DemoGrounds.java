package crm.system.identity.login;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Tells whether accounts with a published password may be used: only on the embedded database, from this machine. */
@ApplicationScoped
class DemoGrounds {

    private static final String H2_SERVERS = "jdbc:h2:(tcp|ssl):.*";

    @Resource(lookup = "java:app/crm/db")
    private DataSource database;

    boolean admit(SignInAttempt attempt) {
        return attempt.fromThisMachine() && isEmbedded();
    }

    private boolean isEmbedded() {
        try (Connection connection = database.getConnection()) {
            String url = connection.getMetaData().getURL();
            return url.startsWith("jdbc:h2:") && !url.matches(H2_SERVERS);
        } catch (SQLException unreachable) {
            throw new IllegalStateException("the database cannot be asked for its address", unreachable);
        }
    }
}
