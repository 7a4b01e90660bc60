package crm.web.customer.churn;

import crm.customer.churn.ChurnChange;
import crm.customer.churn.ChurnService;
import crm.customer.churn.ChurnSheet;
import crm.customer.churn.plan.PlanRow;
import crm.customer.churn.plan.PlanService;
import crm.customer.churn.reason.ChurnReason;
import crm.customer.churn.reason.ChurnReasonService;
import crm.web.shared.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** That one customer left, what is done about it, and its history. */
@Named
@ViewScoped
public class ChurnPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ChurnService churns;

    @Inject
    private PlanService planning;

    @Inject
    private ChurnReasonService reasonList;

    private long id;
    private ChurnSheet churn;
    private List<PlanRow> plans;
    private transient List<ChurnChange> changes;
    private transient List<ChurnReason> reasons;

    public void open() {
        if (churn == null) {
            churn = churns.byId(id);
            plans = planning.ofChurn(id);
        }
    }

    public String withdraw() {
        churns.withdraw(id, churn.version());
        Messages.done("customer.churn.wasWithdrawn", churn.name());
        return "/customer/churn?faces-redirect=true&id=" + id;
    }

    public ChurnSheet getChurn() {
        return churn;
    }

    public List<PlanRow> getPlans() {
        return plans;
    }

    public List<ChurnChange> getChanges() {
        if (changes == null) {
            changes = churns.changes(id);
        }
        return changes;
    }

    public List<ChurnReason> getReasons() {
        if (reasons == null) {
            reasons = reasonList.all();
        }
        return reasons;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
