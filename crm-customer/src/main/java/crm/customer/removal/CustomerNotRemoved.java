package crm.customer.removal;

import crm.system.errors.BusinessRuleViolation;

/** Only what was removed can be restored, and only what is there can be removed. */
public class CustomerNotRemoved extends BusinessRuleViolation {

    public CustomerNotRemoved(String number) {
        super("customer.removal.notPossible", number);
    }
}
