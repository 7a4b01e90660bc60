package crm.system.jobs;

import crm.system.errors.BusinessRuleViolation;
import crm.system.notice.Wording;
import crm.system.session.ActingAs;
import crm.system.session.Actor;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Carries runs out on this node, each in the name of its account, and writes down how they end. An EJB, because Quartz
 * calls from threads that know nothing of the application: the container sets them up for each call.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class JobRunner {

    private static final Logger LOG = Logger.getLogger(JobRunner.class.getName());

    @Inject
    private JobRunStore runs;

    @Inject
    private JobAccountStore accounts;

    @Inject
    private Instance<BackgroundJob> jobs;

    @Inject
    private JobEnding ending;

    @Inject
    private Clock clock;

    private final Set<String> claims = ConcurrentHashMap.newKeySet();
    private volatile boolean nodeStops;

    /** Does one run from where it stands, if it is still waiting. */
    @ActivateRequestContext
    public void carryOut(long runId, String node) {
        String claim = UUID.randomUUID().toString();
        Optional<JobRun> taken = runs.take(runId, node, claim, clock.instant());
        if (taken.isEmpty()) {
            return;
        }
        claims.add(claim);
        try {
            work(taken.get());
        } finally {
            claims.remove(claim);
        }
    }

    private void work(JobRun run) {
        try {
            BackgroundJob job = byName(run.getJob());
            Actor actor = run.getAccountId() == null
                    ? JobAccountStore.system()
                    : accounts.byId(run.getAccountId()).orElseThrow(() -> new AccountGone(run.getAccountName()));
            RunningJob running = new RunningJob(run, new RunLine());
            JobResult result = ActingAs.call(actor, () -> job.run(running));
            ending.write(run, JobState.DONE, result.message(), result.link());
        } catch (Exception thrown) {
            end(run, thrown);
        }
    }

    private void end(JobRun run, Exception thrown) {
        if (thrown instanceof JobStopped stopped) {
            switch (stopped.reason()) {
                case CANCELLED -> ending.write(run, JobState.CANCELLED, Wording.of("system.job.cancelled"), null);
                case PAUSED -> ending.write(run, JobState.PAUSED, null, null);
                case NODE_STOPS -> ending.write(run, JobState.QUEUED, null, null);
                case TAKEN_OVER -> LOG.log(Level.INFO, "Run {0} was taken over by another node", run.getId());
            }
            return;
        }
        Optional<BusinessRuleViolation> rule = rule(thrown);
        if (rule.isPresent()) {
            Object[] values = rule.get().values().toArray();
            ending.write(run, JobState.FAILED, Wording.of(rule.get().key(), values), null);
            return;
        }
        String number = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.SEVERE, "Run " + run.getId() + " of " + run.getJob() + " failed, error " + number, thrown);
        ending.write(run, JobState.FAILED, Wording.of("system.job.failed", number), null);
    }

    private static Optional<BusinessRuleViolation> rule(Throwable thrown) {
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            if (at instanceof BusinessRuleViolation rule) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    private BackgroundJob byName(String name) {
        return jobs.stream().filter(job -> job.name().equals(name)).findFirst().orElseThrow(() -> new UnknownJob(name));
    }

    /** Does a nightly job; its hour becomes a run like any other. */
    @ActivateRequestContext
    public void carryOutNightly(String job, String node) {
        JobRun run = new JobRun(new JobOrder(job, null, Wording.of(job), null), null, clock.instant());
        runs.add(run);
        carryOut(run.getId(), node);
    }

    public boolean knows(String name) {
        return jobs.stream().anyMatch(job -> job.name().equals(name));
    }

    /** The nightly jobs of all modules. */
    public List<NightlyJob> nightly() {
        return jobs.stream()
                .filter(NightlyJob.class::isInstance)
                .map(NightlyJob.class::cast)
                .toList();
    }

    /** The claims of the runs at work here, as they are now. */
    public Set<String> claims() {
        return Set.copyOf(claims);
    }

    /** Tells the jobs at work here to stop at their next checkpoint. */
    public void stopNode() {
        nodeStops = true;
    }

    private final class RunLine implements RunningJob.Line {
        @Override
        public Optional<JobWish> progress(long runId, String claim, long done, long total, long rate) {
            return runs.progress(runId, claim, done, total, rate);
        }

        @Override
        public boolean nodeStops() {
            return nodeStops;
        }
    }
}
