package crm.system.intake.undo;

import crm.system.jobs.JobState;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Undos with what they left; whoever asks has found the import to be visible. */
@Dependent
class UndoStore {

    private static final long LINES_AT_ONCE = 20_000;

    private static final List<JobState> OVER =
            Arrays.stream(JobState.values()).filter(JobState::isOver).toList();

    private static final String UNDER_WAY =
            "select u.id from ImportUndo u, JobRun w where w.id = u.jobRunId and w.state not in :over";

    @PersistenceContext(unitName = "crm")
    private EntityManager undos;

    /** As the database holds it now: another transaction moves the counters. */
    @Transactional(TxType.REQUIRED)
    public Optional<ImportUndo> ofImport(long importId) {
        Optional<ImportUndo> found = undos.createQuery(
                        "select u from ImportUndo u where u.importId = :id", ImportUndo.class)
                .setParameter("id", importId)
                .getResultStream()
                .findFirst();
        found.ifPresent(undos::refresh);
        return found;
    }

    @Transactional(TxType.REQUIRES_NEW)
    public ImportUndo forRun(long importId) {
        return ofImport(importId).orElseThrow();
    }

    void add(ImportUndo undo) {
        undos.persist(undo);
    }

    boolean hasWritten(long importId) {
        return !undos.createQuery("select e.id from JournalEntry e where e.importId = :id", Long.class)
                .setParameter("id", importId)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** How many records an import wrote. Written so that no order of adding and subtracting makes it another number. */
    long written(long importId) {
        Long count = undos.createQuery(
                        "select sum(e.lastId + 1 - e.firstId) from JournalEntry e where e.importId = :id", Long.class)
                .setParameter("id", importId)
                .getSingleResult();
        return count == null ? 0 : count;
    }

    /**
     * From now on its own run writes no more, whoever let it go on. @return false when its journal is forgotten: what is
     * left of it must not pass for the whole.
     */
    boolean stopImport(long importId) {
        return undos.createNativeQuery(
                                "UPDATE sys_import SET undone = 1, claim = NULL WHERE id = ?1 AND journal_forgotten = 0")
                        .setParameter(1, importId)
                        .executeUpdate()
                == 1;
    }

    /** Imports that ended before a moment, whose journal is still kept and which nobody undoes just now. */
    @Transactional(TxType.REQUIRED)
    public List<Long> outdated(Instant before) {
        return undos.createQuery(
                        "select i.id from Import i, JobRun r where r.id = i.jobRunId and r.state in :over"
                                + " and coalesce(r.finishedAt, r.beatAt) < :before"
                                + " and exists (select e.id from JournalEntry e where e.importId = i.id)"
                                + " and not exists (" + UNDER_WAY + " and u.importId = i.id)",
                        Long.class)
                .setParameter("over", OVER)
                .setParameter("before", before)
                .setMaxResults(500)
                .getResultList();
    }

    /** Has an import undone no more. @return false when somebody undoes it just now */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean markForgotten(long importId) {
        // First the row that an undo changes before it is ordered, so that one of the two sees the other.
        mark("UPDATE sys_import SET journal_forgotten = journal_forgotten WHERE id = ?1", importId);
        boolean free = undos.createQuery(UNDER_WAY + " and u.importId = :id", Long.class)
                .setParameter("over", OVER)
                .setParameter("id", importId)
                .getResultList()
                .isEmpty();
        if (free) {
            mark("UPDATE sys_import SET journal_forgotten = 1 WHERE id = ?1", importId);
        }
        return free;
    }

    private void mark(String sql, long importId) {
        undos.createNativeQuery(sql).setParameter(1, importId).executeUpdate();
    }

    /** Forgets a part of what an import wrote and an undo left, small enough for one transaction. @return how many lines */
    @Transactional(TxType.REQUIRES_NEW)
    public int forgetSome(long importId) {
        int kept = forgetSome("NotUndone", importId);
        return kept > 0 ? kept : forgetSome("JournalEntry", importId);
    }

    private int forgetSome(String lines, long importId) {
        Long first = undos.createQuery("select min(e.id) from " + lines + " e where e.importId = :id", Long.class)
                .setParameter("id", importId)
                .getSingleResult();
        return first == null
                ? 0
                : undos.createQuery("delete from " + lines + " e where e.importId = :id and e.id < :end")
                        .setParameter("id", importId)
                        .setParameter("end", first + LINES_AT_ONCE)
                        .executeUpdate();
    }

    /** The records that stay, in the order they were met. */
    List<NotUndone> notUndone(long importId, int most) {
        return undos.createQuery("select k from NotUndone k where k.importId = :id order by k.id", NotUndone.class)
                .setParameter("id", importId)
                .setMaxResults(most)
                .getResultList();
    }
}
