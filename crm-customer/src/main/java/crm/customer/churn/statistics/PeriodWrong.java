package crm.customer.churn.statistics;

import crm.system.errors.BusinessRuleViolation;

/** A period ends before it begins, or is too long. */
public class PeriodWrong extends BusinessRuleViolation {

    PeriodWrong(int mostMonths) {
        super("customer.churn.report.periodWrong", mostMonths);
    }
}
