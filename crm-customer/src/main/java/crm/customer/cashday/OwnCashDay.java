package crm.customer.cashday;

import crm.system.errors.BusinessRuleViolation;

/** Nobody checks an own till. */
public class OwnCashDay extends BusinessRuleViolation {

    public OwnCashDay() {
        super("customer.cashday.own");
    }
}
