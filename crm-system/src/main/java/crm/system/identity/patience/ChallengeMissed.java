package crm.system.identity.patience;

import crm.system.errors.BusinessRuleViolation;

/** The question that guards the door after several failures was not answered rightly. */
public class ChallengeMissed extends BusinessRuleViolation {

    public ChallengeMissed() {
        super("system.login.challengeMissed");
    }
}
