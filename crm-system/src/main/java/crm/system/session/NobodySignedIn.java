package crm.system.session;

import crm.system.errors.BusinessRuleViolation;

/** Something that needs a signed-in person was asked for without one. */
public class NobodySignedIn extends BusinessRuleViolation {

    public NobodySignedIn() {
        super("system.session.nobodySignedIn");
    }
}
