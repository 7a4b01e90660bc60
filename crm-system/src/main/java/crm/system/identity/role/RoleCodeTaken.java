package crm.system.identity.role;

import crm.system.errors.BusinessRuleViolation;

/** Every role has a code of its own. */
public class RoleCodeTaken extends BusinessRuleViolation {

    RoleCodeTaken(String code) {
        super("system.role.codeTaken", code);
    }
}
