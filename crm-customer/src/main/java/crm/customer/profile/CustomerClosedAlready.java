package crm.customer.profile;

import crm.system.errors.BusinessRuleViolation;

/** A closed account is kept as it was and cannot be changed. */
public class CustomerClosedAlready extends BusinessRuleViolation {

    public CustomerClosedAlready(String number) {
        super("customer.profile.closedAlready", number);
    }
}
