package crm.system.identity.role;

import crm.system.errors.BusinessRuleViolation;

/** A role that came with the program can be changed, not removed. */
public class ShippedRoleStays extends BusinessRuleViolation {

    ShippedRoleStays() {
        super("system.role.shippedStays");
    }
}
