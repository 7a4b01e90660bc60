package crm.system.identity.account;

import crm.system.errors.BusinessRuleViolation;

/** An account holds only roles of its portal. */
public class PortalMismatch extends BusinessRuleViolation {

    PortalMismatch() {
        super("system.account.portalMismatch");
    }
}
