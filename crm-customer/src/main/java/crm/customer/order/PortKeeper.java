package crm.customer.order;

import crm.customer.coverage.CoverageCapacity;
import crm.customer.profile.Customer;
import crm.customer.profile.CustomerAccess;
import crm.customer.subscription.SubscriptionEnded;
import crm.customer.subscription.SubscriptionStarted;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** A wired service takes a port at its address when it begins and gives it back when it ends. */
@Dependent
class PortKeeper {

    @Inject
    private CoverageCapacity ports;

    @Inject
    private CustomerAccess customers;

    void on(@Observes SubscriptionStarted event) {
        if (event.basic() && event.type().isWired()) {
            Customer customer = customers.findAnywhere(event.customerId()).orElseThrow();
            String address = event.address() == null ? customer.getReach().getAddress() : event.address();
            ports.take(event.subscriptionId(), address, customer.getUnitId(), event.type());
        }
    }

    void on(@Observes SubscriptionEnded event) {
        ports.giveBack(event.subscriptionId());
    }
}
