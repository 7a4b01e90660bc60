package crm.system.identity.patience;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;

/** Counts that all nodes share; each change is one statement and stays when the caller's work is rolled back. */
@Dependent
class AttemptStore {

    private static final String FAIL = "UPDATE sys_attempt SET"
            + " failures = CASE WHEN failed_second < ? THEN 1 ELSE failures + 1 END, failed_second = ?,"
            + " kept_until = CASE WHEN kept_until < ? THEN ? ELSE kept_until END WHERE mark = ?";

    /** A minute that another node's clock has begun already is this one's, too. */
    private static final String RESERVE = "UPDATE sys_attempt SET"
            + " attempts = CASE WHEN attempts_minute < ? THEN ? ELSE attempts + ? END,"
            + " attempts_minute = CASE WHEN attempts_minute < ? THEN ? ELSE attempts_minute END,"
            + " kept_until = CASE WHEN kept_until < ? THEN ? ELSE kept_until END"
            + " WHERE mark = ? AND (attempts_minute < ? OR attempts + ? <= ?)";

    private static final String ADD = "INSERT INTO sys_attempt"
            + " (mark, failures, failed_second, attempts, attempts_minute, kept_until) VALUES (?, ?, ?, ?, ?, ?)";

    @PersistenceContext(unitName = "crm")
    private EntityManager counts;

    /** One row. */
    record Line(String mark, int failures, long failedSecond, int attempts, long attemptsMinute, long keptUntil) {}

    /** How often it failed since a moment; 0 for what nobody knows. */
    @Transactional(Transactional.TxType.REQUIRED)
    int failures(String mark, long since) {
        return number("SELECT failures FROM sys_attempt WHERE mark = ? AND failed_second >= ?", mark, since);
    }

    /** Adds a failure where there is a row. @return how many there are now, 0 without a row */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int fail(String mark, long since, long now, long keptUntil) {
        // The row is held to the end of the transaction: what is read is what this failure made it.
        return update(FAIL, since, now, keptUntil, keptUntil, mark) == 0 ? 0 : failures(mark, since);
    }

    /** Takes some attempts of a minute, if the limit leaves so many and there is a row. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean reserve(String mark, long minute, int count, long limit, long keptUntil) {
        return update(RESERVE, minute, count, count, minute, minute, keptUntil, keptUntil, mark, minute, count, limit)
                > 0;
    }

    @Transactional(Transactional.TxType.REQUIRED)
    boolean has(String mark) {
        return number("SELECT COUNT(*) FROM sys_attempt WHERE mark = ?", mark) > 0;
    }

    /**
     * Adds a row unless there are so many already.
     *
     * @throws jakarta.persistence.PersistenceException when another node has just added it
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean add(Line line, int most) {
        if (number("SELECT COUNT(*) FROM sys_attempt") >= most) {
            return false;
        }
        return update(
                        ADD,
                        line.mark(),
                        line.failures(),
                        line.failedSecond(),
                        line.attempts(),
                        line.attemptsMinute(),
                        line.keptUntil())
                > 0;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void forget(String mark) {
        update("DELETE FROM sys_attempt WHERE mark = ?", mark);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int forgetBefore(long now) {
        return update("DELETE FROM sys_attempt WHERE kept_until < ?", now);
    }

    private int number(String text, Object... values) {
        List<?> found = filled(text, values).getResultList();
        return found.isEmpty() ? 0 : ((Number) found.get(0)).intValue();
    }

    private int update(String text, Object... values) {
        return filled(text, values).executeUpdate();
    }

    private Query filled(String text, Object... values) {
        Query query = counts.createNativeQuery(text);
        for (int at = 0; at < values.length; at++) {
            query.setParameter(at + 1, values[at]);
        }
        return query;
    }
}
