package crm.system.identity.login;

import crm.system.errors.BusinessRuleViolation;

/** The question that guards the door after several failures was not answered rightly. */
public class ChallengeMissed extends BusinessRuleViolation {

    ChallengeMissed() {
        super("system.login.challengeMissed");
    }
}
