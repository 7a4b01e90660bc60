package crm.customer.payment;

import crm.customer.profile.CustomerErased;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Payments stay for the books; what was written about the person goes. */
@Dependent
class WordsOfErased {

    @Inject
    private PaymentStore payments;

    void on(@Observes CustomerErased event) {
        payments.explained(event.customerId()).forEach(Payment::forgetWords);
    }
}
