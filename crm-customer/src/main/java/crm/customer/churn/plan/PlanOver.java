package crm.customer.churn.plan;

import crm.system.errors.BusinessRuleViolation;

/** A plan that has its outcome is not changed any more. */
public class PlanOver extends BusinessRuleViolation {

    PlanOver() {
        super("customer.churn.plan.over");
    }
}
