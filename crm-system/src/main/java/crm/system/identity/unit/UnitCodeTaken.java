package crm.system.identity.unit;

import crm.system.errors.BusinessRuleViolation;

/** Every unit has a code of its own. */
public class UnitCodeTaken extends BusinessRuleViolation {

    UnitCodeTaken(String code) {
        super("system.unit.codeTaken", code);
    }
}
