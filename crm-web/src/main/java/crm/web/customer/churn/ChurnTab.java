package crm.web.customer.churn;

import crm.customer.churn.ChurnRow;
import crm.customer.churn.ChurnService;
import crm.customer.churn.plan.PlanRow;
import crm.customer.churn.plan.PlanService;
import crm.web.customer.CustomerPage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** What a customer left and what is done to keep them, read when the tab opens. */
@Named
@ViewScoped
public class ChurnTab implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ChurnService churns;

    @Inject
    private PlanService planning;

    @Inject
    private CustomerPage page;

    private List<ChurnRow> rows;
    private List<PlanRow> plans;

    public List<ChurnRow> getRows() {
        if (rows == null) {
            rows = churns.ofCustomer(page.getId());
        }
        return rows;
    }

    public List<PlanRow> getPlans() {
        if (plans == null) {
            plans = planning.ofCustomer(page.getId());
        }
        return plans;
    }
}
