package crm.system.intake.pgp;

import crm.system.errors.BusinessRuleViolation;

/** A text is no public key, or a key cannot be used, is known already, or is still needed. */
public class KeyUnfit extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    /** @param reason last part of the message key */
    KeyUnfit(String reason, Object... values) {
        super("system.pgp." + reason, values);
    }
}
