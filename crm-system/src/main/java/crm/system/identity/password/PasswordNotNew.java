package crm.system.identity.password;

import crm.system.errors.BusinessRuleViolation;

/** The new password is the old one. */
public class PasswordNotNew extends BusinessRuleViolation {

    PasswordNotNew() {
        super("system.password.notNew");
    }
}
