package crm.customer.removal;

import crm.customer.profile.CustomerErased;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Why a customer was once removed is told in words that may name them: they go with the customer. */
@Dependent
class RemovalsOfErased {

    @Inject
    private RemovalStore removals;

    void on(@Observes CustomerErased event) {
        removals.all(event.customerId()).forEach(Removal::forget);
    }
}
