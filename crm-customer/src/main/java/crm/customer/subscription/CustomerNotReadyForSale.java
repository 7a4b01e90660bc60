package crm.customer.subscription;

import crm.system.errors.BusinessRuleViolation;

/** Nothing new is sold on a record to be completed, suspended, closing or closed. */
public class CustomerNotReadyForSale extends BusinessRuleViolation {

    public CustomerNotReadyForSale(String number) {
        super("customer.subscription.notReady", number);
    }
}
