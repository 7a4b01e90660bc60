package crm.customer.churn;

import crm.system.slice.Slice;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;

/** Lists the records of customers whom the acting person may see, the latest first. */
@Dependent
class ChurnListStore {

    private static final String ROW = "select new crm.customer.churn.ChurnRow(h.id, c.id, c.number, c.name.text,"
            + " c.name.latin, h.customerClass, h.unitId, h.churnedOn, h.businessType, r.name, r.englishName, h.rival,"
            + " h.segment, h.source, h.standing)";

    @PersistenceContext(unitName = "crm")
    private EntityManager churns;

    @Inject
    private ChurnConditions conditions;

    List<ChurnRow> rows(ChurnFilter filter, Slice slice) {
        // The list's own order is the latest first; a column turns it.
        boolean latestFirst = slice.sort() == null ? !slice.descending() : slice.descending();
        String direction = latestFirst ? " desc" : "";
        ChurnConditions.Condition condition = conditions.of(filter);
        TypedQuery<ChurnRow> query = churns.createQuery(
                ROW + " from Churn h, Customer c, ChurnReason r where r.id = h.reasonId and " + condition.where()
                        + " order by h.churnedOn" + direction + ", h.id" + direction,
                ChurnRow.class);
        condition.values().forEach(query::setParameter);
        return query.setFirstResult(slice.first()).setMaxResults(slice.size()).getResultList();
    }

    /** The next rows of the list's own order; null begins. */
    List<ChurnRow> after(ChurnFilter filter, ChurnRow last, int most) {
        ChurnConditions.Condition condition = conditions.of(filter);
        String from = last == null ? "" : " and (h.churnedOn < :day or (h.churnedOn = :day and h.id < :id))";
        TypedQuery<ChurnRow> query = churns.createQuery(
                ROW + " from Churn h, Customer c, ChurnReason r where r.id = h.reasonId and " + condition.where() + from
                        + " order by h.churnedOn desc, h.id desc",
                ChurnRow.class);
        condition.values().forEach(query::setParameter);
        if (last != null) {
            query.setParameter("day", last.churnedOn()).setParameter("id", last.id());
        }
        return query.setMaxResults(most).getResultList();
    }

    long count(ChurnFilter filter) {
        ChurnConditions.Condition condition = conditions.of(filter);
        TypedQuery<Long> query =
                churns.createQuery("select count(h) from Churn h, Customer c where " + condition.where(), Long.class);
        condition.values().forEach(query::setParameter);
        return query.getSingleResult();
    }

    /** A customer's records, the latest first; asked only for those whom the acting person may see. */
    List<ChurnRow> ofCustomer(long customerId) {
        return churns.createQuery(
                        ROW + " from Churn h, Customer c, ChurnReason r where r.id = h.reasonId and c.id = h.customerId"
                                + " and c.id = :customer and h.withdrawn = false order by h.churnedOn desc, h.id desc",
                        ChurnRow.class)
                .setParameter("customer", customerId)
                .getResultList();
    }
}
