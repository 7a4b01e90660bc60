package crm.system.identity.password;

import crm.system.errors.BusinessRuleViolation;

/** The old password given is not the one in force. */
public class OldPasswordWrong extends BusinessRuleViolation {

    OldPasswordWrong() {
        super("system.password.oldWrong");
    }
}
