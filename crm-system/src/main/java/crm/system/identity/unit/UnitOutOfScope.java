package crm.system.identity.unit;

import crm.system.errors.Refusal;

/** A unit that is not one's own or below it. */
public class UnitOutOfScope extends Refusal {

    UnitOutOfScope() {
        super("rule", "scope", "system.unit.outOfScope");
    }
}
