package crm.web.customer.usage;

import crm.customer.usage.UsageService;
import crm.customer.usage.record.UsageRecordService;
import crm.web.customer.CustomerPage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** What the customer used, read when the tab opens. */
@Named
@ViewScoped
public class UsageTab implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private UsageService usage;

    @Inject
    private UsageRecordService records;

    @Inject
    private CustomerPage page;

    private UsageView view;

    public UsageView getView() {
        if (view == null) {
            view = new UsageView(
                    usage.ofCustomer(page.getId()),
                    (month, subscription, before, most) ->
                            records.ofMonth(page.getId(), month, subscription, before, most));
        }
        return view;
    }
}
