package crm.customer.churn.plan;

import crm.system.errors.BusinessRuleViolation;

/** There is nobody to win back: the record was wrong. */
public class ChurnWithdrawn extends BusinessRuleViolation {

    ChurnWithdrawn() {
        super("customer.churn.plan.withdrawn");
    }
}
