package crm.system.identity.login;

import crm.system.errors.BusinessRuleViolation;

/** Portal, name and password do not belong together; which of them is wrong is not told. */
public class SignInRefused extends BusinessRuleViolation {

    SignInRefused() {
        super("system.login.incorrect");
    }
}
