package crm.system.identity.absence;

import crm.system.errors.BusinessRuleViolation;

/** The last day comes after the first, is not over yet, and lies within a year. */
public class AbsencePeriodWrong extends BusinessRuleViolation {

    AbsencePeriodWrong() {
        super("system.absence.periodWrong");
    }
}
