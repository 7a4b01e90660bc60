package crm.customer.ledger;

import crm.system.schema.UniqueKey;
import crm.system.slice.Slice;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Asked only for customers whom the acting person may see. */
@Dependent
class LedgerStore {

    private static final String OWED = "select coalesce(sum(case when e.debit = :receivable then e.amount"
            + " when e.credit = :receivable then -e.amount else 0 end), 0) from LedgerEntry e"
            + " where e.customerId = :customer";

    @PersistenceContext(unitName = "crm")
    private EntityManager entries;

    /** Writes at once, because rows of other features refer to it by number alone. */
    void add(LedgerEntry entry) {
        entries.persist(entry);
        entries.flush();
    }

    Optional<LedgerEntry> find(long id) {
        return Optional.ofNullable(entries.find(LedgerEntry.class, id));
    }

    Optional<LedgerEntry> reversalOf(long customerId, long entryId) {
        return entries.createQuery(
                        "select e from LedgerEntry e where e.customerId = :customer and e.reverses = :entry",
                        LedgerEntry.class)
                .setParameter("customer", customerId)
                .setParameter("entry", entryId)
                .getResultStream()
                .findFirst();
    }

    BigDecimal balance(long customerId) {
        return money(entries.createQuery(OWED, Number.class)
                .setParameter("receivable", LedgerAccount.RECEIVABLE)
                .setParameter("customer", customerId)
                .getSingleResult());
    }

    /** What was owed after an entry, it included. */
    BigDecimal balanceAfter(LedgerEntry entry) {
        return money(entries.createQuery(
                        OWED + " and (e.bookedAt < :at or (e.bookedAt = :at and e.id <= :id))", Number.class)
                .setParameter("receivable", LedgerAccount.RECEIVABLE)
                .setParameter("customer", entry.getCustomerId())
                .setParameter("at", entry.getBookedAt())
                .setParameter("id", entry.getId())
                .getSingleResult());
    }

    /** The latest first, or the earliest when turned round. */
    List<LedgerEntry> find(long customerId, Slice slice) {
        String direction = slice.descending() ? "" : " desc";
        return entries.createQuery(
                        "select e from LedgerEntry e where e.customerId = :customer order by e.bookedAt" + direction
                                + ", e.id" + direction,
                        LedgerEntry.class)
                .setParameter("customer", customerId)
                .setFirstResult(slice.first())
                .setMaxResults(slice.size())
                .getResultList();
    }

    long count(long customerId) {
        return entries.createQuery("select count(e) from LedgerEntry e where e.customerId = :customer", Long.class)
                .setParameter("customer", customerId)
                .getSingleResult();
    }

    List<LedgerEntry> explained(long customerId) {
        return entries.createQuery(
                        "select e from LedgerEntry e where e.customerId = :customer and e.reason is not null",
                        LedgerEntry.class)
                .setParameter("customer", customerId)
                .getResultList();
    }

    /** Writes the mark now, so that of two people the second is told here. */
    void markReversed(LedgerEntry entry) {
        entries.persist(new ReversedEntry(entry.getId()));
        try {
            entries.flush();
        } catch (PersistenceException taken) {
            if (UniqueKey.isBroken(taken)) {
                throw new AlreadyReversed(entry.getReference());
            }
            throw taken;
        }
    }

    /** A sum as the database gives it; nothing summed is an integer zero. */
    static BigDecimal money(Number sum) {
        return new BigDecimal(sum.toString()).setScale(2);
    }
}
