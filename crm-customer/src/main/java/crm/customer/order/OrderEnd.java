package crm.customer.order;

import crm.customer.subscription.SubscriptionEnded;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/** A contract binds no more when all that it began or changed was given up, by whatever way. */
@Dependent
class OrderEnd {

    @Inject
    private OrderStore orders;

    @Inject
    private OrderLife life;

    void on(@Observes SubscriptionEnded event) {
        orders.flush();
        for (CustomerOrder order : orders.bindingOnlyFor(event.subscriptionId())) {
            life.move(order, OrderState.DONE, null, List.of());
        }
    }
}
