package crm.customer.porting;

import crm.customer.number.PoolOfNumbers;
import crm.customer.profile.Customer;
import crm.customer.subscription.BusinessType;
import crm.customer.subscription.Subscription;
import crm.customer.subscription.SubscriptionChanges;
import crm.customer.subscription.SubscriptionService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Lets a number change networks. */
@Dependent
class PortingEnd {

    @Inject
    private SubscriptionService sales;

    @Inject
    private SubscriptionChanges subscriptions;

    @Inject
    private PoolOfNumbers pool;

    /** The number runs here from now on; given up, it goes back where it came from. */
    void arrive(Porting porting, Customer customer) {
        pool.expect(porting.getNumber(), customer);
        porting.became(sales.start(customer.getId(), porting.getProductId(), porting.getNumber())
                .id());
        pool.arrive(porting.getNumber(), BusinessType.MOBILE, customer.getUnitId());
    }

    /** The subscription ends; the number does not rest here, it runs elsewhere. */
    void leave(Porting porting, Subscription subscription, Customer customer) {
        subscriptions.release(subscription);
        pool.leave(porting.getNumber(), BusinessType.MOBILE, customer.getUnitId());
    }
}
