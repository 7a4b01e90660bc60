package crm.system.identity.absence;

import crm.system.errors.BusinessRuleViolation;

/** Nobody is away twice on the same day. */
public class AbsenceOverlaps extends BusinessRuleViolation {

    AbsenceOverlaps() {
        super("system.absence.overlaps");
    }
}
