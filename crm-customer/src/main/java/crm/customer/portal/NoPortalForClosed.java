package crm.customer.portal;

import crm.system.errors.BusinessRuleViolation;

/** A closed account has nothing to look at. */
public class NoPortalForClosed extends BusinessRuleViolation {

    NoPortalForClosed(String number) {
        super("customer.portal.closed", number);
    }
}
