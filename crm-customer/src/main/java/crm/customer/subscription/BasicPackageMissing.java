package crm.customer.subscription;

import crm.system.errors.BusinessRuleViolation;

/** An extra needs a package of the same line of business that it adds to. */
public class BasicPackageMissing extends BusinessRuleViolation {

    public BasicPackageMissing() {
        super("customer.subscription.basicMissing");
    }
}
