package crm.customer.latefee;

import crm.customer.arrears.OpenItem;
import crm.customer.arrears.OwedKind;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Asked by the rule of late fees, for customers of any branch. */
@Dependent
class LateFeeStore {

    /** A late fee bears none itself, and a refund that failed is our own trouble. */
    private static final Set<OwedKind> BEARING = EnumSet.complementOf(EnumSet.of(OwedKind.LATE_FEE, OwedKind.REFUND));

    @PersistenceContext(unitName = "crm")
    private EntityManager fees;

    static boolean bears(OpenItem item) {
        return BEARING.contains(item.getKind());
    }

    /** Customers of whom something is due before a day, by id, after a place. */
    List<Long> late(LocalDate before, long after, int most) {
        return fees.createQuery(
                        "select distinct i.customerId from OpenItem i where i.ended is null and i.dueOn < :before"
                                + " and i.kind in :kinds and i.customerId > :after order by i.customerId",
                        Long.class)
                .setParameter("before", before)
                .setParameter("kinds", BEARING)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** What of a customer is due before a day. */
    List<OpenItem> lateOf(long customerId, LocalDate before) {
        return fees.createQuery(
                        "select i from OpenItem i where i.customerId = :customer and i.ended is null"
                                + " and i.dueOn < :before and i.kind in :kinds order by i.dueOn, i.id",
                        OpenItem.class)
                .setParameter("customer", customerId)
                .setParameter("before", before)
                .setParameter("kinds", BEARING)
                .getResultList();
    }

    /** All that ever paid some of an item. */
    List<LateFeeSum.Part> paid(long itemId, ZoneId zone) {
        return fees.createQuery(
                        "select a.amount, a.credit.valueOn, a.allocatedAt, a.freedAt from Allocation a"
                                + " where a.item.id = :item",
                        Object[].class)
                .setParameter("item", itemId)
                .getResultStream()
                .map(row -> LateFeeSum.Part.of(
                        (BigDecimal) row[0], (LocalDate) row[1], (Instant) row[2], (Instant) row[3], zone))
                .toList();
    }

    Optional<LateFee> find(long itemId) {
        return Optional.ofNullable(fees.find(LateFee.class, itemId));
    }

    /** The charges that were made for an item, the newest first. */
    List<OpenItem> charges(long itemId) {
        return fees.createQuery(
                        "select i from LateFeeCharge l, OpenItem i where l.itemId = :item and i.id = l.chargeItemId"
                                + " order by i.id desc",
                        OpenItem.class)
                .setParameter("item", itemId)
                .getResultList();
    }

    void add(LateFee fee) {
        fees.persist(fee);
    }

    void add(LateFeeCharge charge) {
        fees.persist(charge);
    }

    void flush() {
        fees.flush();
    }
}
