package crm.system.identity.unit;

import crm.system.errors.BusinessRuleViolation;

/** A unit cannot hang below itself. */
public class UnitInCircle extends BusinessRuleViolation {

    UnitInCircle() {
        super("system.unit.inCircle");
    }
}
