package crm.customer.subscription;

import crm.system.errors.BusinessRuleViolation;

/** A service number belongs to one running subscription at a time. */
public class ServiceNumberTaken extends BusinessRuleViolation {

    public ServiceNumberTaken() {
        super("customer.subscription.numberTaken");
    }
}
