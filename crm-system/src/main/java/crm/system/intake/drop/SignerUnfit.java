package crm.system.intake.drop;

import crm.system.errors.BusinessRuleViolation;

/** The key whose signature is demanded is gone, or is one of our own. */
public class SignerUnfit extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    SignerUnfit() {
        super("system.drop.signerUnfit");
    }
}
