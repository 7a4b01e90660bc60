package crm.system.identity.password;

import crm.system.errors.BusinessRuleViolation;

/** A password that the rules do not allow; the message says what they ask for. */
public class PasswordTooWeak extends BusinessRuleViolation {

    PasswordTooWeak(long leastLength, long leastKinds) {
        super("system.password.tooWeak", leastLength, leastKinds);
    }
}
