package crm.customer.payment;

import crm.system.errors.BusinessRuleViolation;

/** Money that another system settled is not taken at a counter. */
public class NotAtCounter extends BusinessRuleViolation {

    public NotAtCounter() {
        super("customer.payment.notAtCounter");
    }
}
