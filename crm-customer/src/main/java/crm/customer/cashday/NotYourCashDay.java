package crm.customer.cashday;

import crm.system.errors.BusinessRuleViolation;

/** A till is handed in by whoever kept it. */
public class NotYourCashDay extends BusinessRuleViolation {

    public NotYourCashDay() {
        super("customer.cashday.notYours");
    }
}
