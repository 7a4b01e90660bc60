package crm.customer.timeline;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

@Dependent
class TimelineStore {

    @PersistenceContext(unitName = "crm")
    private EntityManager entries;

    void add(TimelineEntry entry) {
        entries.persist(entry);
    }

    /** Newest first, strictly before the given place; by key, so that ten years back is as quick as today. */
    List<TimelineRow> before(long customerId, Instant moment, long id, int most) {
        return entries.createQuery(
                        "select new crm.customer.timeline.TimelineRow(t.id, t.happenedAt, t.kind, t.detail, t.actorName,"
                                + " t.reference) from TimelineEntry t where t.customerId = :customer"
                                + " and (t.happenedAt < :moment or (t.happenedAt = :moment and t.id < :id))"
                                + " order by t.happenedAt desc, t.id desc",
                        TimelineRow.class)
                .setParameter("customer", customerId)
                .setParameter("moment", moment)
                .setParameter("id", id)
                .setMaxResults(most)
                .getResultList();
    }
}
