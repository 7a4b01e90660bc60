package crm.customer.takeover;

import crm.customer.profile.CustomerErased;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** The key in the other system would lead back to the person; it goes when the customer is forgotten. */
@Dependent
class TakeoverOfErased {

    @Inject
    private TakeoverStore takeovers;

    void on(@Observes CustomerErased event) {
        takeovers.ofCustomer(event.customerId()).ifPresent(Takeover::forgetKey);
    }
}
