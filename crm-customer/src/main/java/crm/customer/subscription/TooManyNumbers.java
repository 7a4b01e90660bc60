package crm.customer.subscription;

import crm.system.errors.BusinessRuleViolation;

/** Real-name rules: one document holds only so many mobile numbers. */
public class TooManyNumbers extends BusinessRuleViolation {

    public TooManyNumbers(long most) {
        super("customer.subscription.tooManyNumbers", most);
    }
}
