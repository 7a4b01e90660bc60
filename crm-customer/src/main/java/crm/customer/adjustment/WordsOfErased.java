package crm.customer.adjustment;

import crm.customer.profile.CustomerErased;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Corrections stay for the books; what was written about the person goes. */
@Dependent
class WordsOfErased {

    @Inject
    private AdjustmentStore adjustments;

    void on(@Observes CustomerErased event) {
        adjustments.allOf(event.customerId()).forEach(Adjustment::forget);
    }
}
