package crm.system.identity.password;

import crm.system.errors.BusinessRuleViolation;

/** A password that is among the first anybody would try. */
public class PasswordTooCommon extends BusinessRuleViolation {

    PasswordTooCommon() {
        super("system.password.tooCommon");
    }
}
