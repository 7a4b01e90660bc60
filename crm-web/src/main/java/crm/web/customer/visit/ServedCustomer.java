package crm.web.customer.visit;

import crm.customer.profile.CustomerService;
import crm.customer.profile.CustomerSheet;
import crm.customer.subscription.SubscriptionRow;
import crm.customer.subscription.SubscriptionService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;

/** The customer before the counter, as a page began with them: an act names the version that was seen. */
@Dependent
public class ServedCustomer implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CustomerService customers;

    @Inject
    private SubscriptionService subscriptions;

    private CustomerSheet customer;

    public void open(long customerId) {
        customer = customers.byId(customerId);
    }

    /** What the customer has or had, as it is now. */
    public List<SubscriptionRow> subscriptions() {
        return subscriptions.ofCustomer(customer.id());
    }

    public CustomerSheet getCustomer() {
        return customer;
    }
}
