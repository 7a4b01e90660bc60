package crm.customer.ledger;

import crm.customer.profile.CustomerErased;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** The bookings of an erased customer stay, as the law of bookkeeping asks; the words of their reasons go. */
@Dependent
class WordsOfErased {

    @Inject
    private LedgerStore entries;

    void on(@Observes CustomerErased event) {
        entries.explained(event.customerId()).forEach(LedgerEntry::forgetWords);
    }
}
