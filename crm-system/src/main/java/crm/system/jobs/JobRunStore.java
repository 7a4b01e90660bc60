package crm.system.jobs;

import crm.system.notice.Wording;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The rows of {@link JobRun}. Each change is one conditional update: of two nodes, or of a person and a job, that want a
 * run at the same moment, exactly one gets it.
 */
@Dependent
class JobRunStore {

    /** A run that took its node down this often is not tried again. */
    private static final int MOST_ATTEMPTS = 12;

    @PersistenceContext(unitName = "crm")
    private EntityManager runs;

    @Transactional(TxType.REQUIRED)
    public void add(JobRun run) {
        runs.persist(run);
        runs.flush();
    }

    @Transactional(TxType.REQUIRED)
    public Optional<JobRun> find(long id) {
        return runs.createQuery("select r from JobRun r where r.id = :id", JobRun.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    @Transactional(TxType.REQUIRED)
    public List<JobRun> ofAccount(long accountId, int most) {
        return runs.createQuery("select r from JobRun r where r.accountId = :account order by r.id desc", JobRun.class)
                .setParameter("account", accountId)
                .setMaxResults(most)
                .getResultList();
    }

    /** The newest first, older than a given one. */
    @Transactional(TxType.REQUIRED)
    public List<JobRun> history(String job, long before, int most) {
        String condition = job == null ? "" : " and r.job = :job";
        TypedQuery<JobRun> query = runs.createQuery(
                        "select r from JobRun r where r.id < :before" + condition + " order by r.id desc", JobRun.class)
                .setParameter("before", before)
                .setMaxResults(most);
        if (job != null) {
            query.setParameter("job", job);
        }
        return query.getResultList();
    }

    /** Gives a waiting run to a node under a new claim; empty when another was faster or nobody wants it any more. */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<JobRun> take(long id, String node, String claim, Instant now) {
        int taken = runs.createQuery("update JobRun r set r.state = :running, r.node = :node, r.claim = :claim,"
                        + " r.attempts = r.attempts + 1, r.startedAt = :now, r.beatAt = :now"
                        + " where r.id = :id and r.state = :queued")
                .setParameter("running", JobState.RUNNING)
                .setParameter("node", node)
                .setParameter("claim", claim)
                .setParameter("now", now)
                .setParameter("id", id)
                .setParameter("queued", JobState.QUEUED)
                .executeUpdate();
        return taken == 1 ? find(id) : Optional.empty();
    }

    /** Writes the progress and tells what people want of the run; empty when the claim is no longer ours. */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<JobWish> progress(long id, String claim, long done, long total, long rate) {
        runs.createQuery("update JobRun r set r.done = :done, r.total = :total, r.rate = :rate"
                        + " where r.id = :id and r.claim = :claim and r.state = :running")
                .setParameter("done", done)
                .setParameter("total", total)
                .setParameter("rate", rate)
                .setParameter("id", id)
                .setParameter("claim", claim)
                .setParameter("running", JobState.RUNNING)
                .executeUpdate();
        return runs.createQuery(
                        "select r.wish from JobRun r where r.id = :id and r.claim = :claim and r.state = :running",
                        JobWish.class)
                .setParameter("id", id)
                .setParameter("claim", claim)
                .setParameter("running", JobState.RUNNING)
                .getResultStream()
                .findFirst();
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void beat(Collection<String> claims, Instant now) {
        for (String claim : claims) {
            runs.createQuery("update JobRun r set r.beatAt = :now where r.claim = :claim and r.state = :running")
                    .setParameter("now", now)
                    .setParameter("claim", claim)
                    .setParameter("running", JobState.RUNNING)
                    .executeUpdate();
        }
    }

    /** Ends the claim on a run; false when it was no longer ours. */
    @Transactional(TxType.REQUIRED)
    public boolean release(long id, String claim, JobState to, Wording message, String link, Instant now) {
        return runs.createQuery("update JobRun r set r.state = :to, r.wish = :none, r.claim = null, r.rate = 0,"
                                + " r.finishedAt = :finished, r.beatAt = :now, r.messageKey = :key,"
                                + " r.messageValues = :values, r.link = coalesce(:link, r.link)"
                                + " where r.id = :id and r.claim = :claim")
                        .setParameter("to", to)
                        .setParameter("none", JobWish.NONE)
                        .setParameter("finished", to.isOver() ? now : null)
                        .setParameter("now", now)
                        .setParameter("key", message == null ? null : message.key())
                        .setParameter("values", message == null ? null : message.packedValues())
                        .setParameter("link", link)
                        .setParameter("id", id)
                        .setParameter("claim", claim)
                        .executeUpdate()
                == 1;
    }

    /** Moves a run nobody works on from one state to another; false when it was not in the first. */
    @Transactional(TxType.REQUIRED)
    public boolean move(long id, JobState from, JobState to, Instant now) {
        return runs.createQuery("update JobRun r set r.state = :to, r.wish = :none, r.beatAt = :now,"
                                + " r.finishedAt = :finished where r.id = :id and r.state = :from")
                        .setParameter("to", to)
                        .setParameter("none", JobWish.NONE)
                        .setParameter("now", now)
                        .setParameter("finished", to.isOver() ? now : null)
                        .setParameter("id", id)
                        .setParameter("from", from)
                        .executeUpdate()
                == 1;
    }

    @Transactional(TxType.REQUIRED)
    public boolean wish(long id, JobWish wish) {
        return runs.createQuery("update JobRun r set r.wish = :wish where r.id = :id and r.state = :running")
                        .setParameter("wish", wish)
                        .setParameter("id", id)
                        .setParameter("running", JobState.RUNNING)
                        .executeUpdate()
                == 1;
    }

    /** Puts back in the queue what a node that no longer lives was working on. */
    @Transactional(TxType.REQUIRES_NEW)
    public void requeueSilentSince(Instant limit, Instant now) {
        requeue(limit, null, now);
    }

    /** Puts back in the queue what this node was working on before it was started again. */
    @Transactional(TxType.REQUIRES_NEW)
    public void requeueOf(String node, Instant now) {
        requeue(now, node, now);
    }

    private void requeue(Instant silentSince, String node, Instant now) {
        for (JobState to : List.of(JobState.FAILED, JobState.QUEUED)) {
            boolean hopeless = to == JobState.FAILED;
            Query update = runs.createQuery("update JobRun r set r.state = :to, r.claim = null, r.rate = 0,"
                            + " r.beatAt = :now, r.messageKey = :key where r.state = :running and r.beatAt <= :limit"
                            + (hopeless ? " and r.attempts >= :most" : " and r.attempts < :most")
                            + (node == null ? "" : " and r.node = :node"))
                    .setParameter("to", to)
                    .setParameter("now", now)
                    .setParameter("key", hopeless ? "system.job.gaveUp" : null)
                    .setParameter("running", JobState.RUNNING)
                    .setParameter("limit", silentSince)
                    .setParameter("most", MOST_ATTEMPTS);
            if (node != null) {
                update.setParameter("node", node);
            }
            update.executeUpdate();
        }
    }

    @Transactional(TxType.REQUIRED)
    public List<Long> queued() {
        return runs.createQuery("select r.id from JobRun r where r.state = :queued order by r.id", Long.class)
                .setParameter("queued", JobState.QUEUED)
                .setMaxResults(200)
                .getResultList();
    }
}
