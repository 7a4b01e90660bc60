package crm.system.identity.unit;

import crm.system.errors.BusinessRuleViolation;

/** A unit that is not one's own or below it. */
public class UnitOutOfScope extends BusinessRuleViolation {

    UnitOutOfScope() {
        super("system.unit.outOfScope");
    }
}
