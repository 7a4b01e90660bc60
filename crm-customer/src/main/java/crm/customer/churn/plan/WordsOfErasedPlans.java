package crm.customer.churn.plan;

import crm.customer.profile.CustomerErased;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** That there was a plan and how it ended stays; what was written about the customer goes. */
@Dependent
class WordsOfErasedPlans {

    @Inject
    private PlanStore plans;

    void on(@Observes CustomerErased event) {
        plans.allOf(event.customerId()).forEach(ChurnPlan::forgetWords);
    }
}
