package crm.system.identity.absence;

import crm.system.errors.BusinessRuleViolation;

/** A deputy works in the same unit and is another person. */
public class DeputyUnfit extends BusinessRuleViolation {

    DeputyUnfit() {
        super("system.absence.deputyUnfit");
    }
}
