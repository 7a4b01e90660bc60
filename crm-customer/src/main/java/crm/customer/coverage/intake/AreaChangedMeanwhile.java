package crm.customer.coverage.intake;

import crm.system.errors.BusinessRuleViolation;

/** Somebody changed an area, or took a port of it, while its row was written. */
class AreaChangedMeanwhile extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    AreaChangedMeanwhile(String place) {
        super("customer.coverage.import.changedMeanwhile", place);
    }
}
