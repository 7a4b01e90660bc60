package crm.customer.subscription;

import crm.system.errors.BusinessRuleViolation;

/** The product needs a service number, and what was given is none that can be dialled. */
public class ServiceNumberWrong extends BusinessRuleViolation {

    public ServiceNumberWrong() {
        super("customer.subscription.numberWrong");
    }
}
