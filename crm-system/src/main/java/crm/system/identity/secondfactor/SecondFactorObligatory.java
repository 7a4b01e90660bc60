package crm.system.identity.secondfactor;

import crm.system.errors.BusinessRuleViolation;

/** Some doors ask everybody for a second factor. */
public class SecondFactorObligatory extends BusinessRuleViolation {

    SecondFactorObligatory() {
        super("system.secondFactor.obligatory");
    }
}
