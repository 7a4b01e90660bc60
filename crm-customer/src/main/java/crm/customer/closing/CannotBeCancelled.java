package crm.customer.closing;

import crm.customer.profile.CustomerStatus;
import crm.system.errors.BusinessRuleViolation;

/** Only an account that is open, or suspended, can be cancelled. */
public class CannotBeCancelled extends BusinessRuleViolation {

    public CannotBeCancelled(String number, CustomerStatus status) {
        super("customer.closing.cannot", number, "@customer.status." + status.name());
    }
}
