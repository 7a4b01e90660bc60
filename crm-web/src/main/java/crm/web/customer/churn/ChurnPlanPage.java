package crm.web.customer.churn;

import crm.customer.churn.plan.PlanEnd;
import crm.customer.churn.plan.PlanOutcome;
import crm.customer.churn.plan.PlanRow;
import crm.customer.churn.plan.PlanService;
import crm.web.shared.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One plan, and how it ended. */
@Named
@ViewScoped
public class ChurnPlanPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PlanService plans;

    private final PlanEnd end = new PlanEnd();
    private long id;
    private PlanRow plan;

    public void open() {
        if (plan == null) {
            plan = plans.byId(id);
        }
    }

    public String finish() {
        plans.end(id, plan.version(), end);
        Messages.done("customer.churn.plan.ended", plan.name());
        return plan.churnId() == null
                ? "/customer/churn-plan?faces-redirect=true&id=" + id
                : "/customer/churn?faces-redirect=true&id=" + plan.churnId();
    }

    public PlanOutcome[] getOutcomes() {
        return PlanOutcome.values();
    }

    public PlanRow getPlan() {
        return plan;
    }

    public PlanEnd getEnd() {
        return end;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
