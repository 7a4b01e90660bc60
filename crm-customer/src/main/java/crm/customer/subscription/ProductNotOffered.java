package crm.customer.subscription;

import crm.system.errors.BusinessRuleViolation;

/** The product is not on sale, or not any more. */
public class ProductNotOffered extends BusinessRuleViolation {

    public ProductNotOffered() {
        super("customer.subscription.notOffered");
    }
}
