package crm.web.customer.usage;

import crm.customer.usage.AllowanceLeft;
import crm.customer.usage.UsageService;
import crm.customer.usage.record.UsageRecordService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** What the customer who is signed in used. */
@Named
@ViewScoped
public class OwnUsagePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private UsageService usage;

    @Inject
    private UsageRecordService records;

    private UsageView view;
    private List<AllowanceLeft> allowances;

    /** For the card of the own account, which shows nothing else of usage. */
    public List<AllowanceLeft> getAllowances() {
        if (allowances == null) {
            allowances = List.copyOf(usage.ownAllowances());
        }
        return allowances;
    }

    public UsageView getView() {
        if (view == null) {
            view = new UsageView(usage.own(), records::ownOfMonth);
        }
        return view;
    }
}
