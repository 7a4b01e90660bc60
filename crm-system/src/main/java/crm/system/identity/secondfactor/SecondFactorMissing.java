package crm.system.identity.secondfactor;

import crm.system.errors.BusinessRuleViolation;

/** Something was asked of a second factor that has not been set up. */
public class SecondFactorMissing extends BusinessRuleViolation {

    SecondFactorMissing() {
        super("system.secondFactor.missing");
    }
}
