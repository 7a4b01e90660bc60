package crm.web.customer.change;

import crm.customer.change.ChangeService;
import crm.customer.change.ChangeView;
import crm.web.customer.CustomerPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What waits for a second person on the record that is open. */
@Named
@RequestScoped
public class PendingChange {

    @Inject
    private ChangeService changes;

    @Inject
    private CustomerPage page;

    private ChangeView view;
    private boolean asked;

    /** Null when nothing waits. */
    public ChangeView getView() {
        if (!asked) {
            asked = true;
            view = changes.ofCustomer(page.getId()).orElse(null);
        }
        return view;
    }
}
