package crm.customer.closing;

import crm.customer.profile.CustomerErased;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Why a customer left stays known by its kind; their own words go. */
@Dependent
class WordsOfErased {

    @Inject
    private ClosingStore closings;

    void on(@Observes CustomerErased event) {
        closings.allOf(event.customerId()).forEach(Closing::forgetWords);
    }
}
