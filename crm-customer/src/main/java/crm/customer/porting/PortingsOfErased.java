package crm.customer.porting;

import crm.customer.profile.CustomerErased;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** That a number came or went stays known; which one it was goes. */
@Dependent
class PortingsOfErased {

    @Inject
    private PortingStore portings;

    void on(@Observes CustomerErased event) {
        portings.ofCustomer(event.customerId()).forEach(Porting::forget);
    }
}
