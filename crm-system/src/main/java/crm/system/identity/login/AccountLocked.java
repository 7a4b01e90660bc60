package crm.system.identity.login;

import crm.system.errors.BusinessRuleViolation;

/** A name failed so often that it must wait; told alike for names that no account has. */
public class AccountLocked extends BusinessRuleViolation {

    AccountLocked(long minutes) {
        super("system.login.locked", minutes);
    }
}
