package crm.customer.churn.plan;

import crm.customer.CustomerPermissions;
import crm.customer.profile.SeenCustomers;
import crm.system.errors.RecordChangedMeanwhile;
import crm.system.errors.RecordNotFound;
import crm.system.session.CurrentUser;
import crm.system.session.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plans by customer, by record of churn, and by owner. */
@Dependent
class PlanStore {

    private static final String ROW = "select new crm.customer.churn.plan.PlanRow(p.id, p.version, c.id, c.number,"
            + " c.name.text, c.name.latin, p.afterChurnId, p.kind, e.name, p.offer, p.dueOn, p.outcome, p.words,"
            + " p.endedAt, p.endedBy) from ChurnPlan p, Customer c, Employee e where c.id = p.customerId"
            + " and e.id = p.ownerId and ";

    private static final String OWNERS =
            "select distinct new crm.customer.churn.plan.OwnerRow(e.id, e.name, e.latinName, e.unitId)"
                    + " from Employee e, Account a join a.roles r join r.permissions p"
                    + " where a.employeeId = e.id and e.resignedOn is null and a.closed = false and p = :plans";

    @PersistenceContext(unitName = "crm")
    private EntityManager plans;

    @Inject
    private SeenCustomers seen;

    @Inject
    private CurrentUser currentUser;

    ChurnPlan byId(long id) {
        return Optional.ofNullable(plans.find(ChurnPlan.class, id))
                .orElseThrow(() -> new RecordNotFound("churn-plan", id));
    }

    /** A customer's plans, the latest first; asked only for those whom the acting person may see. */
    List<PlanRow> ofCustomer(long customerId) {
        return plans.createQuery(ROW + "p.customerId = :customer order by p.id desc", PlanRow.class)
                .setParameter("customer", customerId)
                .getResultList();
    }

    List<PlanRow> ofChurn(long churnId) {
        return plans.createQuery(ROW + "p.afterChurnId = :churn order by p.id desc", PlanRow.class)
                .setParameter("churn", churnId)
                .getResultList();
    }

    /** The open plans of an owner that are due by a day, the most urgent first. */
    List<PlanRow> due(long ownerId, LocalDate by, int most) {
        List<String> conditions = new ArrayList<>(List.of("p.ownerId = :owner", "p.outcome is null", "p.dueOn <= :by"));
        Map<String, Object> values = new HashMap<>(Map.of("owner", ownerId, "by", by));
        seen.narrow(conditions, values);
        TypedQuery<PlanRow> query =
                plans.createQuery(ROW + String.join(" and ", conditions) + " order by p.dueOn, p.id", PlanRow.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(most).getResultList();
    }

    boolean isAnyOpen(long churnId, long besides) {
        return plans.createQuery(
                                "select count(p) from ChurnPlan p where p.afterChurnId = :churn and p.outcome is null"
                                        + " and p.id <> :besides",
                                Long.class)
                        .setParameter("churn", churnId)
                        .setParameter("besides", besides)
                        .getSingleResult()
                > 0;
    }

    List<ChurnPlan> allOf(long customerId) {
        return plans.createQuery("select p from ChurnPlan p where p.customerId = :customer", ChurnPlan.class)
                .setParameter("customer", customerId)
                .getResultList();
    }

    /** Who can be given a plan in the branches that the acting person sees, by branch and name. */
    List<OwnerRow> owners() {
        Scope scope = currentUser.scope();
        TypedQuery<OwnerRow> query = plans.createQuery(
                OWNERS + (scope.everything() ? "" : " and e.unitId in :units") + " order by e.unitId, e.name, e.id",
                OwnerRow.class);
        query.setParameter("plans", CustomerPermissions.CHURN_PLAN);
        if (!scope.everything()) {
            query.setParameter("units", scope.unitIds().isEmpty() ? List.of(-1L) : scope.unitIds());
        }
        return query.getResultList();
    }

    long countOpen(long ownerId) {
        return plans.createQuery(
                        "select count(p) from ChurnPlan p where p.ownerId = :owner and p.outcome is null", Long.class)
                .setParameter("owner", ownerId)
                .getSingleResult();
    }

    /** In one statement; forms open meanwhile hear of it by the version. */
    long handOver(long from, long to) {
        return plans.createQuery("update ChurnPlan p set p.ownerId = :to, p.version = p.version + 1"
                        + " where p.ownerId = :from and p.outcome is null")
                .setParameter("to", to)
                .setParameter("from", from)
                .executeUpdate();
    }

    void add(ChurnPlan plan) {
        plans.persist(plan);
        plans.flush();
    }

    /** Writes the change now, so that somebody else's is told here. */
    void save(ChurnPlan plan) {
        try {
            plans.flush();
        } catch (OptimisticLockException overtaken) {
            throw new RecordChangedMeanwhile("churn-plan", plan.getId());
        }
    }
}
