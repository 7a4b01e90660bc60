package crm.customer.churn.plan;

import crm.system.errors.BusinessRuleViolation;

/** That employee cannot be given a plan. */
public class NotAnOwner extends BusinessRuleViolation {

    NotAnOwner() {
        super("customer.churn.plan.notAnOwner");
    }
}
