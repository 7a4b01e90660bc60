package crm.system.identity.unit;

import crm.system.errors.BusinessRuleViolation;

/** A unit with people or units below it cannot be closed. */
public class UnitNotEmpty extends BusinessRuleViolation {

    UnitNotEmpty() {
        super("system.unit.notEmpty");
    }
}
