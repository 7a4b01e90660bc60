package crm.customer.subscription;

import crm.customer.profile.CustomerErased;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Ended subscriptions stay for the books, without the number that somebody was called under. */
@Dependent
class NumbersOfErased {

    @Inject
    private SubscriptionStore subscriptions;

    void on(@Observes CustomerErased event) {
        subscriptions.forgetNumbers(event.customerId());
    }
}
