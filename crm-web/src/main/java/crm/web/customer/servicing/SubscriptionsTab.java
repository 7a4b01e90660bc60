package crm.web.customer.servicing;

import crm.customer.subscription.SubscriptionRow;
import crm.customer.subscription.SubscriptionService;
import crm.web.customer.CustomerPage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** What the customer has subscribed to, read when the tab opens. */
@Named
@ViewScoped
public class SubscriptionsTab implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SubscriptionService subscriptions;

    @Inject
    private CustomerPage page;

    private List<SubscriptionRow> rows;
    private Map<Long, String> numbers = Map.of();

    public List<SubscriptionRow> getRows() {
        if (rows == null) {
            rows = subscriptions.ofCustomer(page.getId());
        }
        return rows;
    }

    /** Shows service numbers in full; that it was asked for stands in the audit trail. */
    public void unmask() {
        numbers = subscriptions.unmask(page.getId());
    }

    public String number(SubscriptionRow row) {
        return numbers.getOrDefault(row.id(), row.serviceNumber());
    }

    public boolean isMasked() {
        return numbers.isEmpty() && getRows().stream().anyMatch(row -> row.serviceNumber() != null);
    }
}
