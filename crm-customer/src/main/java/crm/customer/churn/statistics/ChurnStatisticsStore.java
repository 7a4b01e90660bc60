package crm.customer.churn.statistics;

import crm.customer.churn.ChurnConditions;
import crm.customer.churn.ChurnFilter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;

/** Counts in one statement. */
@Dependent
class ChurnStatisticsStore {

    private static final String WHAT =
            "h.month, h.reasonId, h.unitId, h.customerClass, h.segment, h.rival, h.businessType, h.standing";

    @PersistenceContext(unitName = "crm")
    private EntityManager churns;

    @Inject
    private ChurnConditions conditions;

    List<ChurnCell> cells(ChurnFilter filter) {
        ChurnConditions.Condition condition = conditions.of(filter);
        TypedQuery<ChurnCell> query = churns.createQuery(
                "select new crm.customer.churn.statistics.ChurnCell(" + WHAT
                        + ", count(h)) from Churn h, Customer c where " + condition.where() + " group by " + WHAT,
                ChurnCell.class);
        condition.values().forEach(query::setParameter);
        return query.getResultList();
    }
}
