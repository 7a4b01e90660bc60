package crm.customer.order;

import crm.customer.subscription.SubscriptionEnded;
import crm.customer.subscription.SubscriptionHandedOver;
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

    /** The old owner is bound by it no more; what was ordered for it has to be taken back first. */
    void on(@Observes SubscriptionHandedOver event) {
        orders.flush();
        orders.pendingOn(event.subscriptionId(), null).ifPresent(number -> {
            throw new OrderPending(number);
        });
        for (CustomerOrder order : orders.bindingOnlyFor(event.subscriptionId())) {
            life.move(order, OrderState.DONE, null, List.of());
        }
    }
}
