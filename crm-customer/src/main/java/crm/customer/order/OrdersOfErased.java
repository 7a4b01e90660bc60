package crm.customer.order;

import crm.customer.profile.CustomerErased;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Orders stay for the books, without address, number and words that tell whose they were. */
@Dependent
class OrdersOfErased {

    @Inject
    private OrderStore orders;

    void on(@Observes CustomerErased event) {
        orders.forget(event.customerId());
    }
}
