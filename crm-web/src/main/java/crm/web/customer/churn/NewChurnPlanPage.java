package crm.web.customer.churn;

import crm.customer.churn.ChurnService;
import crm.customer.churn.plan.OwnerRow;
import crm.customer.churn.plan.PlanDetails;
import crm.customer.churn.plan.PlanService;
import crm.customer.profile.CustomerService;
import crm.web.shared.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Plans to win back a customer who left, or to keep one who may. */
@Named
@ViewScoped
public class NewChurnPlanPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PlanService plans;

    @Inject
    private ChurnService churns;

    @Inject
    private CustomerService customers;

    private final PlanDetails details = new PlanDetails();
    private Long churn;
    private Long id;
    private String name;
    private List<OwnerRow> owners;

    public void open() {
        if (owners == null) {
            owners = plans.owners();
            name = churn == null
                    ? customers.byId(id).name()
                    : churns.byId(churn).name();
        }
    }

    public String save() {
        long plan = churn == null ? plans.keep(id, details) : plans.winBack(churn, details);
        Messages.done("customer.churn.plan.made", details.getDueOn());
        return "/customer/churn-plan?faces-redirect=true&id=" + plan;
    }

    public boolean isWinBack() {
        return churn != null;
    }

    public String getName() {
        return name;
    }

    public List<OwnerRow> getOwners() {
        return owners;
    }

    public PlanDetails getDetails() {
        return details;
    }

    /** The record of churn; null to keep a customer who has not left. */
    public Long getChurn() {
        return churn;
    }

    public void setChurn(Long churn) {
        this.churn = churn;
    }

    /** The customer, where there is no record of churn. */
    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
