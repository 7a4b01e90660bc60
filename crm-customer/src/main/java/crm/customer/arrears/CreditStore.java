package crm.customer.arrears;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Asked only for customers whom the acting person may see. */
@Dependent
class CreditStore {

    @PersistenceContext(unitName = "crm")
    private EntityManager credits;

    Optional<Credit> find(long id) {
        return Optional.ofNullable(credits.find(Credit.class, id));
    }

    /** Credits of which something is left, the oldest first; read anew, because others may have waited for a lock. */
    List<Credit> left(long customerId) {
        return credits.createQuery(
                        "select c from Credit c where c.customerId = :customer and c.rest > 0 order by c.id",
                        Credit.class)
                .setParameter("customer", customerId)
                .setHint(OpenItemStore.REFRESH, true)
                .getResultList();
    }

    BigDecimal sumLeft(long customerId) {
        Number sum = credits.createQuery(
                        "select coalesce(sum(c.rest), 0) from Credit c where c.customerId = :customer and c.rest > 0",
                        Number.class)
                .setParameter("customer", customerId)
                .getSingleResult();
        return new BigDecimal(sum.toString()).setScale(2);
    }

    List<PaidBy> paidBy(long itemId) {
        return credits.createQuery(
                        "select new crm.customer.arrears.PaidBy(e.bookedOn, e.kind, e.debit, e.reference, a.amount)"
                                + " from Allocation a, LedgerEntry e where a.item.id = :item and a.freedAt is null"
                                + " and e.id = a.credit.entryId order by e.bookedAt, a.id",
                        PaidBy.class)
                .setParameter("item", itemId)
                .getResultList();
    }

    List<Allocation> of(OpenItem item) {
        return standing("a.item = :thing", item);
    }

    List<Allocation> of(Credit credit) {
        return standing("a.credit = :thing", credit);
    }

    private List<Allocation> standing(String whose, Object thing) {
        TypedQuery<Allocation> query = credits.createQuery(
                "select a from Allocation a where " + whose + " and a.freedAt is null order by a.id", Allocation.class);
        List<Allocation> found = query.setParameter("thing", thing)
                .setHint(OpenItemStore.REFRESH, true)
                .getResultList();
        found.forEach(allocation -> {
            credits.refresh(allocation.getItem());
            credits.refresh(allocation.getCredit());
        });
        return found;
    }

    void add(Credit credit) {
        credits.persist(credit);
    }

    void add(List<Allocation> allocations) {
        allocations.forEach(credits::persist);
    }

    void refresh(Credit credit) {
        credits.refresh(credit);
    }
}
