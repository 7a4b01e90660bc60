package crm.system.identity.absence;

import crm.system.errors.BusinessRuleViolation;

/** Whoever is away cannot stand in for others. */
public class DeputyAbsent extends BusinessRuleViolation {

    DeputyAbsent() {
        super("system.absence.deputyAbsent");
    }
}
