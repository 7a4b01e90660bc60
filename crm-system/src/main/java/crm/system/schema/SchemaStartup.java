package crm.system.schema;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema up to date before anything else starts; whoever uses the database at start depends on it. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class SchemaStartup {

    private static final Logger LOG = Logger.getLogger(SchemaStartup.class.getName());

    @Resource(lookup = "java:app/crm/db")
    private DataSource database;

    @PostConstruct
    void migrate() {
        DatabaseKind kind;
        try (Connection connection = database.getConnection()) {
            kind = DatabaseKind.of(connection);
            CorrectedScripts.agree(connection);
        } catch (SQLException unreachable) {
            LOG.log(Level.SEVERE, "The database cannot be reached: {0}", unreachable.getMessage());
            throw new IllegalStateException("the database cannot be reached", unreachable);
        }
        int applied = Flyway.configure(SchemaStartup.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration", "classpath:db/only/" + kind.folder())
                .table(CorrectedScripts.HISTORY)
                .validateMigrationNaming(true)
                // Each area has scripts of its own and touches no other's tables: one that was written earlier may
                // arrive later.
                .outOfOrder(true)
                .load()
                .migrate()
                .migrationsExecuted;
        LOG.log(Level.INFO, "Schema is current, {0} scripts applied", applied);
    }
}
