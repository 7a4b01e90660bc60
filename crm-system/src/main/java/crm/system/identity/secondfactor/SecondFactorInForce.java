package crm.system.identity.secondfactor;

import crm.system.errors.BusinessRuleViolation;

/** A new secret is made only after the one in force was given up. */
public class SecondFactorInForce extends BusinessRuleViolation {

    SecondFactorInForce() {
        super("system.secondFactor.inForce");
    }
}
