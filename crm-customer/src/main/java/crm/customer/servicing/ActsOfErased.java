package crm.customer.servicing;

import crm.customer.profile.CustomerErased;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** What was done to the services stays known; reasons in the customer's words and the numbers of cards go. */
@Dependent
class ActsOfErased {

    @Inject
    private ServicingStore store;

    void on(@Observes CustomerErased event) {
        store.ofCustomer(event.customerId()).forEach(ServiceAct::forgetReason);
        store.cardsOf(event.customerId()).forEach(SimCard::forgetNumber);
    }
}
