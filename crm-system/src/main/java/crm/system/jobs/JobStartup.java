package crm.system.jobs;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.quartz.SchedulerException;

/** Starts and stops background work on this node, shows that the node lives, and takes up what dead nodes left. */
@Singleton
@Startup
@DependsOn({"SchemaStartup", "JobRunner", "FrequentWork"})
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class JobStartup {

    private static final Logger LOG = Logger.getLogger(JobStartup.class.getName());

    /** Imports leave one of two cores to the people at the counters; more would only wait for the same disk. */
    private static final int AT_ONCE = 4;

    private static final Duration SILENT = Duration.ofSeconds(40);
    private static final int STOP_WITHIN_MILLIS = 8_000;

    @Resource(lookup = "java:app/crm/db")
    private DataSource database;

    @Resource
    private ManagedExecutorService threads;

    @Inject
    private JobRunner runner;

    @Inject
    private FrequentWork frequent;

    @Inject
    private JobRunStore runs;

    @Inject
    private Clock clock;

    /** Null until the work has begun. */
    private volatile JobPlan plan;

    /**
     * Begins the work. Called when all else has started: the server ends the scheduler of no application that failed
     * halfway, and it would go on taking runs.
     */
    public void begin() {
        try {
            String node = node();
            runs.requeueOf(node, clock.instant());
            JobPlan made = new JobPlan(
                    database,
                    threads,
                    AT_ONCE,
                    node,
                    run -> runner.carryOut(run, node),
                    job -> runner.carryOutNightly(job, node),
                    frequent::carryOut);
            plan = made;
            for (NightlyJob job : runner.nightly()) {
                made.everyNight(job.name(), job.at(), clock.getZone());
            }
            for (FrequentJob job : frequent.all()) {
                made.often(job.name(), job.everySeconds());
            }
            made.start();
        } catch (SQLException | SchedulerException broken) {
            throw new IllegalStateException("background work cannot start", broken);
        }
    }

    private String node() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return NodeName.of(connection);
        }
    }

    /** A run that was ordered starts when it is really there. */
    public void soon(@Observes(during = TransactionPhase.AFTER_SUCCESS) JobOrdered event) {
        threads.execute(() -> planSoon(event.runId()));
    }

    private void planSoon(long runId) {
        JobPlan known = plan;
        if (known == null) {
            return;
        }
        try {
            known.soon(runId);
        } catch (SchedulerException unplanned) {
            LOG.log(Level.WARNING, "Run {0} is planned with the next beat: {1}", new Object[] {runId, unplanned});
        }
    }

    /** Every few seconds: shows that this node lives and takes up what others left. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void beat() {
        if (plan == null) {
            return;
        }
        try {
            Instant now = clock.instant();
            runs.beat(runner.claims(), now);
            runs.requeueSilentSince(now.minus(SILENT), now);
            for (long runId : runs.queued()) {
                planSoon(runId);
            }
        } catch (RuntimeException databaseAway) {
            LOG.log(Level.WARNING, "Background work waits for the database: {0}", databaseAway.getMessage());
        }
    }

    @PreDestroy
    void stop() {
        runner.stopNode();
        try {
            if (plan != null) {
                plan.stop();
            }
            long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(STOP_WITHIN_MILLIS);
            while (!runner.claims().isEmpty() && System.nanoTime() < end) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
        } catch (SchedulerException broken) {
            LOG.log(Level.WARNING, "Background work did not stop cleanly", broken);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
