package crm.customer.churn;

import crm.customer.profile.CustomerErased;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** That somebody left, and why, stays in the figures; what was noted about them in words goes. */
@Dependent
class NotesOfErased {

    @Inject
    private ChurnStore churns;

    void on(@Observes CustomerErased event) {
        churns.allOf(event.customerId()).forEach(Churn::forgetWords);
    }
}
