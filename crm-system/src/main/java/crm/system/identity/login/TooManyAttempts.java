package crm.system.identity.login;

import crm.system.errors.BusinessRuleViolation;

/** Too many sign-ins were tried from one address within a minute. */
public class TooManyAttempts extends BusinessRuleViolation {

    TooManyAttempts() {
        super("system.login.tooMany");
    }
}
