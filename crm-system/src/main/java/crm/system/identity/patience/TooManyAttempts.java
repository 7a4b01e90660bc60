package crm.system.identity.patience;

import crm.system.errors.BusinessRuleViolation;

/** Too many sign-ins were tried from one address within a minute. */
public class TooManyAttempts extends BusinessRuleViolation {

    public TooManyAttempts() {
        super("system.login.tooMany");
    }
}
