package crm.customer.usage.record;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;

/** Asked only for customers whom the acting person may see. */
@Dependent
class UsageRecordStore {

    @PersistenceContext(unitName = "crm")
    private EntityManager records;

    /**
     * The latest first, strictly before a place.
     *
     * @param subscription null for all
     * @param before the row at the place; null begins
     */
    List<UsageRecordRow> ofMonth(long customerId, LocalDate month, Long subscription, UsageRecordRow before, int most) {
        String of = subscription == null ? "" : " and r.subscriptionId = :subscription";
        String from = before == null ? "" : " and r.startedAt <= :at and (r.startedAt < :at or r.id < :before)";
        TypedQuery<UsageRecordRow> query = records.createQuery(
                        "select new crm.customer.usage.record.UsageRecordRow(r.id, r.subscriptionId, r.startedAt,"
                                + " r.kind, r.otherParty, r.seconds, r.megabytes, r.charge) from UsageRecord r"
                                + " where r.customerId = :customer and r.month = :month" + of + from
                                + " order by r.customerId, r.month, r.startedAt desc, r.id desc",
                        UsageRecordRow.class)
                .setParameter("customer", customerId)
                .setParameter("month", month)
                .setMaxResults(most);
        if (subscription != null) {
            query.setParameter("subscription", subscription);
        }
        if (before != null) {
            query.setParameter("at", before.startedAt()).setParameter("before", before.id());
        }
        return query.getResultList();
    }

    /** Removes some of those of months before one. @return how many */
    int removeBefore(LocalDate month, int most) {
        List<Long> ids = records.createQuery(
                        "select r.id from UsageRecord r where r.month < :month order by r.month, r.id", Long.class)
                .setParameter("month", month)
                .setMaxResults(most)
                .getResultList();
        return ids.isEmpty()
                ? 0
                : records.createQuery("delete from UsageRecord r where r.id in :ids")
                        .setParameter("ids", ids)
                        .executeUpdate();
    }

    void removeOf(long customerId) {
        records.createQuery("delete from UsageRecord r where r.customerId = :customer")
                .setParameter("customer", customerId)
                .executeUpdate();
    }
}
