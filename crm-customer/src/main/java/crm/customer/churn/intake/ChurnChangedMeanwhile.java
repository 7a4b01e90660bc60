package crm.customer.churn.intake;

import crm.system.errors.BusinessRuleViolation;

/** Somebody changed a record while its row was written. */
class ChurnChangedMeanwhile extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    ChurnChangedMeanwhile(String customerNumber) {
        super("customer.churn.import.changedMeanwhile", customerNumber);
    }
}
