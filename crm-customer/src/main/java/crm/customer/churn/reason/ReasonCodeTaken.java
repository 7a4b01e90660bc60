package crm.customer.churn.reason;

import crm.system.errors.BusinessRuleViolation;

/** Another reason has that code. */
public class ReasonCodeTaken extends BusinessRuleViolation {

    ReasonCodeTaken(String code) {
        super("customer.churn.reason.codeTaken", code);
    }
}
