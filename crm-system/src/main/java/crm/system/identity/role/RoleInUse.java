package crm.system.identity.role;

import crm.system.errors.BusinessRuleViolation;

/** A role that accounts hold cannot be removed. */
public class RoleInUse extends BusinessRuleViolation {

    RoleInUse(long accounts) {
        super("system.role.inUse", accounts);
    }
}
