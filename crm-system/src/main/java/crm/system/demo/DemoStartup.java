package crm.system.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Fills the empty embedded database at the first start, when the tables and the shipped roles are there. */
@Singleton
@Startup
@DependsOn({"SchemaStartup", "RoleStartup"})
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoStartup {

    private static final Logger LOG = Logger.getLogger(DemoStartup.class.getName());

    @Resource(lookup = "java:app/crm/db")
    private DataSource database;

    @Resource
    private ManagedExecutorService threads;

    @Inject
    private Instance<DemoChapter> chapters;

    @Inject
    private Clock clock;

    @PostConstruct
    void fill() {
        try {
            new DemoFill(database, threads, clock).run(chapters.stream().toList(), DemoSize.fromProperties());
        } catch (DemoFill.HalfFilled half) {
            LOG.severe(half.getMessage());
            throw half;
        } catch (SQLException | IllegalArgumentException failed) {
            LOG.log(Level.SEVERE, "The demo data could not be written: {0}", failed.getMessage());
            throw new IllegalStateException("the demo data could not be written", failed);
        }
    }
}
