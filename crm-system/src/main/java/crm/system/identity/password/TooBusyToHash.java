package crm.system.identity.password;

import crm.system.errors.BusinessRuleViolation;

/** So many people sign in at this moment that another one would wait too long. */
public class TooBusyToHash extends BusinessRuleViolation {

    TooBusyToHash() {
        super("system.login.busy");
    }
}
