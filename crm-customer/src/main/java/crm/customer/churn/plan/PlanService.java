package crm.customer.churn.plan;

import crm.customer.CustomerPermissions;
import crm.customer.churn.Churn;
import crm.customer.churn.ChurnBook;
import crm.customer.churn.ChurnStanding;
import crm.customer.profile.Customer;
import crm.customer.profile.CustomerAccess;
import crm.customer.timeline.Timeline;
import crm.system.audit.AuditFact;
import crm.system.audit.AuditTrail;
import crm.system.errors.RecordChangedMeanwhile;
import crm.system.errors.RecordNotFound;
import crm.system.session.CurrentUser;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Makes plans to keep customers or to win them back, and notes how they ended. */
@Stateless
public class PlanService {

    @Inject
    private PlanStore plans;

    @Inject
    private ChurnBook churns;

    @Inject
    private CustomerAccess customers;

    @Inject
    private Timeline timeline;

    @Inject
    private AuditTrail trail;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    /** The plans for a customer, the latest first. */
    @RequiresPermissions(CustomerPermissions.CHURN_READ)
    public List<PlanRow> ofCustomer(long customerId) {
        return plans.ofCustomer(customers.byId(customerId).getId());
    }

    /** The plans made after a customer left. */
    @RequiresPermissions(CustomerPermissions.CHURN_READ)
    public List<PlanRow> ofChurn(long churnId) {
        churns.customerOf(churns.byId(churnId));
        return plans.ofChurn(churnId);
    }

    @RequiresPermissions(CustomerPermissions.CHURN_READ)
    public PlanRow byId(long churnPlanId) {
        ChurnPlan plan = plans.byId(churnPlanId);
        return plans.ofCustomer(customerOf(plan).getId()).stream()
                .filter(row -> row.id() == churnPlanId)
                .findFirst()
                .orElseThrow(() -> new RecordNotFound("churn-plan", churnPlanId));
    }

    /** Who can be given a plan. */
    @RequiresPermissions(CustomerPermissions.CHURN_PLAN)
    public List<OwnerRow> owners() {
        return plans.owners();
    }

    /**
     * Plans to keep a customer.
     *
     * @return the id of the plan
     * @throws NotAnOwner when that employee cannot be given one
     */
    @RequiresPermissions(CustomerPermissions.CHURN_PLAN)
    public long keep(long customerId, @Valid @NotNull PlanDetails details) {
        return make(customers.byId(customerId), null, details);
    }

    /**
     * Plans to win back a customer who left.
     *
     * @return the id of the plan
     * @throws ChurnWithdrawn when the record does not count
     * @throws NotAnOwner when that employee cannot be given one
     */
    @RequiresPermissions(CustomerPermissions.CHURN_PLAN)
    public long winBack(long churnId, @Valid @NotNull PlanDetails details) {
        Churn churn = churns.byId(churnId);
        Customer customer = churns.customerOf(churn);
        if (churn.isWithdrawn()) {
            throw new ChurnWithdrawn();
        }
        long plan = make(customer, churnId, details);
        churns.stand(churn, customer.getNumber(), ChurnStanding.PLANNED);
        return plan;
    }

    /**
     * Notes how a plan ended.
     *
     * @param version of the plan that was looked at
     * @throws PlanOver when it has ended already
     */
    @RequiresPermissions(CustomerPermissions.CHURN_PLAN)
    public void end(long churnPlanId, long version, @Valid @NotNull PlanEnd end) {
        ChurnPlan plan = plans.byId(churnPlanId);
        Customer customer = customerOf(plan);
        if (plan.getVersion() != version) {
            throw new RecordChangedMeanwhile("churn-plan", churnPlanId);
        }
        plan.end(end, currentUser.actor().personName(), clock.instant());
        plans.save(plan);
        if (plan.getAfterChurnId() != null) {
            boolean goesOn =
                    end.getOutcome() != PlanOutcome.WON && plans.isAnyOpen(plan.getAfterChurnId(), churnPlanId);
            churns.stand(
                    churns.byId(plan.getAfterChurnId()),
                    customer.getNumber(),
                    goesOn ? ChurnStanding.PLANNED : end.getOutcome().standing());
        }
        tell(customer, plan, "customer:churn-plan:end", "customer.timeline.planEnded." + end.getOutcome());
    }

    private Customer customerOf(ChurnPlan plan) {
        return customers.find(plan.getCustomerId()).orElseThrow(() -> new RecordNotFound("churn-plan", plan.getId()));
    }

    private long make(Customer customer, Long churnId, PlanDetails details) {
        if (plans.owners().stream().noneMatch(owner -> owner.id() == details.getOwnerId())) {
            throw new NotAnOwner();
        }
        ChurnPlan plan = new ChurnPlan(
                customer.getId(), churnId, details, currentUser.actor().personName(), clock.instant());
        plans.add(plan);
        tell(customer, plan, "customer:churn-plan:make", "customer.timeline.planMade." + plan.getKind());
        return plan.getId();
    }

    private void tell(Customer customer, ChurnPlan plan, String action, String news) {
        trail.record(AuditFact.done(action, "churn-plan", plan.getId()));
        timeline.add(
                customer.getId(), news, plan.getDueOn().toString(), plan.getId().toString());
    }
}
