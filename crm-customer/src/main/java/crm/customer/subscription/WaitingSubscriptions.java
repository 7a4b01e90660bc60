package crm.customer.subscription;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** What was sold with an opening that is in review; asked within the transaction of the decision. */
@Dependent
public class WaitingSubscriptions {

    @Inject
    private SubscriptionStore subscriptions;

    @Inject
    private NumberSource numbers;

    @Inject
    private Event<SubscriptionEnded> ended;

    @Inject
    private Clock clock;

    /** They run from today. */
    public void begin(long customerId) {
        LocalDate today = LocalDate.now(clock);
        subscriptions.ofCustomer(customerId).stream()
                .filter(subscription -> subscription.getStatus() == SubscriptionStatus.SUSPENDED)
                .forEach(subscription -> subscription.begin(today));
    }

    /** They never ran; their numbers are free again. */
    public void drop(long customerId) {
        LocalDate today = LocalDate.now(clock);
        for (Subscription subscription : subscriptions.ofCustomer(customerId)) {
            if (subscription.getStatus() != SubscriptionStatus.ENDED) {
                subscription.end(today);
                subscriptions.giveNumberFree(subscription.getId());
                if (subscription.getServiceNumber() != null) {
                    numbers.giveBack(subscription.getServiceNumber());
                }
                ended.fire(new SubscriptionEnded(customerId, subscription.getId(), subscription.getProductId(), today));
            }
        }
    }
}
