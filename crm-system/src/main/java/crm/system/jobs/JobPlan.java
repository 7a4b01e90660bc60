package crm.system.jobs;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.TimeZone;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.quartz.CronScheduleBuilder;
import org.quartz.CronTrigger;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobExecutionContext;
import org.quartz.JobKey;
import org.quartz.ObjectAlreadyExistsException;
import org.quartz.Scheduler;
import org.quartz.SchedulerConfigException;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;
import org.quartz.impl.DirectSchedulerFactory;
import org.quartz.impl.jdbcjobstore.InvalidConfigurationException;
import org.quartz.impl.jdbcjobstore.JobStoreTX;
import org.quartz.impl.jdbcjobstore.MSSQLDelegate;
import org.quartz.impl.jdbcjobstore.UpdateLockRowSemaphore;
import org.quartz.utils.ConnectionProvider;
import org.quartz.utils.DBConnectionManager;

/** The plan of all nodes together, kept by Quartz in our database: what is started where, and what every night. */
class JobPlan {

    private static final String NAME = "crm";
    private static final String PREFIX = "sys_qrtz_";
    private static final String RUNS = "run";
    private static final String NIGHTS = "night";
    private static final String OFTEN = "often";

    private final Scheduler scheduler;

    /**
     * Joins the plan; nothing is started before {@link #start}.
     *
     * @param node this node's name among all that share the database
     * @param carryOut does a run, by its id
     * @param carryOutNightly does a nightly job, by its name
     * @param carryOutOften does a frequent job, by its name
     */
    JobPlan(
            DataSource database,
            Executor threads,
            int atOnce,
            String node,
            LongConsumer carryOut,
            Consumer<String> carryOutNightly,
            Consumer<String> carryOutOften)
            throws SchedulerException {
        DBConnectionManager.getInstance().addConnectionProvider(NAME, new Connections(database));
        DirectSchedulerFactory factory = DirectSchedulerFactory.getInstance();
        factory.createScheduler(NAME, node, new ContainerThreads(threads, atOnce), store(node, atOnce));
        scheduler = factory.getScheduler(NAME);
        scheduler.setJobFactory(
                (bundle, owner) -> switch (bundle.getJobDetail().getKey().getGroup()) {
                    case RUNS -> new QuartzWork(context -> carryOut.accept(Long.parseLong(nameOf(context))));
                    case OFTEN -> new QuartzLoneWork(context -> carryOutOften.accept(nameOf(context)));
                    default -> new QuartzWork(context -> carryOutNightly.accept(nameOf(context)));
                });
    }

    private static String nameOf(JobExecutionContext context) {
        return context.getJobDetail().getKey().getName();
    }

    private static JobStoreTX store(String node, int atOnce) throws SchedulerException {
        JobStoreTX store = new JobStoreTX();
        store.setDataSource(NAME);
        store.setInstanceName(NAME);
        store.setInstanceId(node);
        store.setTablePrefix(PREFIX);
        store.setIsClustered(true);
        store.setUseProperties("true");
        store.setThreadPoolSize(atOnce);
        try {
            store.setDriverDelegateClass(MSSQLDelegate.class.getName());
        } catch (InvalidConfigurationException unknown) {
            throw new SchedulerConfigException("Quartz has no dialect for our databases", unknown);
        }
        // H2 discards lock hints; an update of the lock's row holds on both databases.
        UpdateLockRowSemaphore locks = new UpdateLockRowSemaphore();
        locks.setTablePrefix(PREFIX);
        locks.setSchedName(NAME);
        store.setLockHandler(locks);
        return store;
    }

    void start() throws SchedulerException {
        scheduler.start();
    }

    /** Stops handing out work; what runs goes on until it notices. */
    void stop() throws SchedulerException {
        scheduler.shutdown(false);
    }

    /** Has a run done as soon as a thread is free on any node; once, however often this is said. */
    void soon(long runId) throws SchedulerException {
        JobKey key = new JobKey(Long.toString(runId), RUNS);
        JobDetail work = JobBuilder.newJob(QuartzWork.class).withIdentity(key).build();
        Trigger now = TriggerBuilder.newTrigger()
                .withIdentity(key.getName(), RUNS)
                .startNow()
                .build();
        try {
            scheduler.scheduleJob(work, now);
        } catch (ObjectAlreadyExistsException planned) {
            // said before, and not yet done
        }
    }

    /** Has a job done every night; a time that was missed is made up for once. */
    void everyNight(String job, LocalTime at, ZoneId zone) throws SchedulerException {
        TriggerKey key = new TriggerKey(job, NIGHTS);
        Trigger nightly = TriggerBuilder.newTrigger()
                .withIdentity(key)
                .withSchedule(CronScheduleBuilder.dailyAtHourAndMinute(at.getHour(), at.getMinute())
                        .inTimeZone(TimeZone.getTimeZone(zone))
                        .withMisfireHandlingInstructionFireAndProceed())
                .build();
        if (scheduler.getTrigger(key) instanceof CronTrigger known) {
            // A new trigger would forget that the last night was missed.
            CronTrigger wanted = (CronTrigger) nightly;
            if (!known.getCronExpression().equals(wanted.getCronExpression())
                    || !known.getTimeZone().equals(wanted.getTimeZone())) {
                scheduler.rescheduleJob(key, nightly);
            }
            return;
        }
        JobDetail work =
                JobBuilder.newJob(QuartzWork.class).withIdentity(job, NIGHTS).build();
        try {
            scheduler.scheduleJob(work, nightly);
        } catch (ObjectAlreadyExistsException planned) {
            // another node has just planned it
        }
    }

    /** Has a job done every few seconds, by one node at a time; what was missed is not made up for. */
    void often(String job, int seconds) throws SchedulerException {
        TriggerKey key = new TriggerKey(job, OFTEN);
        Trigger often = TriggerBuilder.newTrigger()
                .withIdentity(key)
                .withSchedule(SimpleScheduleBuilder.repeatSecondlyForever(seconds)
                        .withMisfireHandlingInstructionNextWithRemainingCount())
                .build();
        if (scheduler.checkExists(key)) {
            scheduler.rescheduleJob(key, often);
            return;
        }
        JobDetail work =
                JobBuilder.newJob(QuartzLoneWork.class).withIdentity(job, OFTEN).build();
        try {
            scheduler.scheduleJob(work, often);
        } catch (ObjectAlreadyExistsException planned) {
            // another node has just planned it
        }
    }

    /** Hands Quartz connections of the server's own pool. */
    private record Connections(DataSource database) implements ConnectionProvider {

        @Override
        public Connection getConnection() throws SQLException {
            return database.getConnection();
        }

        @Override
        public void initialize() {
            // the pool is the server's
        }

        @Override
        public void shutdown() {
            // the pool is the server's
        }
    }
}
