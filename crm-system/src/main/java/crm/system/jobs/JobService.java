package crm.system.jobs;

import crm.system.audit.AuditFact;
import crm.system.audit.AuditTrail;
import crm.system.errors.RecordNotFound;
import crm.system.session.CurrentUser;
import crm.system.session.OpenToAllStaff;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Orders work in the background, tells how far it is, pauses, continues and cancels it. */
@Stateless
public class JobService {

    private static final String OWN = "a person's own work; that of others asks for system:job:read or manage";

    @Inject
    private JobRunStore runs;

    @Inject
    private JobRunner runner;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<JobOrdered> ordered;

    @Inject
    private Clock clock;

    /** Orders work in the name of the acting account; it starts when this transaction is committed. @return the run */
    @OpenToAllStaff("the service that orders work asks for the right to it")
    public long start(JobOrder order) {
        if (!runner.knows(order.job())) {
            throw new UnknownJob(order.job());
        }
        JobRun run = new JobRun(order, currentUser.actor(), clock.instant());
        runs.add(run);
        ordered.fire(new JobOrdered(run.getId()));
        return run.getId();
    }

    /** A run as it is now. @throws RecordNotFound when it is not one's own and one may not see those of others */
    @OpenToAllStaff(OWN)
    public JobRun byId(long runId) {
        return readable(runId, JobPermissions.READ);
    }

    /** A run behind something the acting person was found to be allowed to see. */
    @OpenToAllStaff("the caller has found the thing the run works on to be visible")
    public JobRun ofSeenWork(long runId) {
        return runs.find(runId).orElseThrow(() -> new RecordNotFound("job", runId));
    }

    /** One's own runs, the newest first. */
    @OpenToAllStaff(OWN)
    public List<JobRun> mine(int most) {
        return runs.ofAccount(currentUser.actor().accountId(), most);
    }

    /** Everybody's runs older than a given one, the newest first; a null job means all kinds. */
    @RequiresPermissions(JobPermissions.READ)
    public List<JobRun> history(String job, long before, int most) {
        return runs.history(job, before, most);
    }

    /** Stops a run for good; what it has committed stays. It stops within about a second. */
    @OpenToAllStaff(OWN)
    public void cancel(long runId) {
        stop(runId, JobWish.CANCEL, JobState.CANCELLED);
        audit.record(AuditFact.done("system:job:cancel", "job", runId));
    }

    /** Stops a run until it is continued. */
    @OpenToAllStaff(OWN)
    public void pause(long runId) {
        stop(runId, JobWish.PAUSE, JobState.PAUSED);
        audit.record(AuditFact.done("system:job:pause", "job", runId));
    }

    /** Lets a paused or failed run go on from its checkpoint. */
    @OpenToAllStaff(OWN)
    public void resume(long runId) {
        JobRun run = readable(runId, JobPermissions.MANAGE);
        boolean waits = runs.move(runId, JobState.PAUSED, JobState.QUEUED, clock.instant())
                || runs.move(runId, JobState.FAILED, JobState.QUEUED, clock.instant());
        if (!waits) {
            throw new JobNotStoppable(run.getState());
        }
        audit.record(AuditFact.done("system:job:resume", "job", runId));
        ordered.fire(new JobOrdered(runId));
    }

    private void stop(long runId, JobWish wish, JobState stopped) {
        JobRun run = readable(runId, JobPermissions.MANAGE);
        boolean told = runs.wish(runId, wish)
                || runs.move(runId, JobState.QUEUED, stopped, clock.instant())
                || (stopped == JobState.CANCELLED && runs.move(runId, JobState.PAUSED, stopped, clock.instant()))
                // It may have begun between the first question and the second.
                || runs.wish(runId, wish);
        if (!told) {
            throw new JobNotStoppable(run.getState());
        }
    }

    private JobRun readable(long runId, String permissionForOthers) {
        JobRun run = runs.find(runId).orElseThrow(() -> new RecordNotFound("job", runId));
        boolean own = run.getAccountId() != null
                && run.getAccountId() == currentUser.actor().accountId();
        if (!own && !currentUser.may(permissionForOthers)) {
            throw new RecordNotFound("job", runId);
        }
        return run;
    }
}
