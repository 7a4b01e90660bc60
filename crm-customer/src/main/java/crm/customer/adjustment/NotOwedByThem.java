package crm.customer.adjustment;

import crm.system.errors.BusinessRuleViolation;

/** An allowance is meant for something that this customer owes, and for no more than is left of it. */
public class NotOwedByThem extends BusinessRuleViolation {

    public NotOwedByThem() {
        super("customer.adjustment.notOwed");
    }
}
