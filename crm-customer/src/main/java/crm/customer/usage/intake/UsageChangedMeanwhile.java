package crm.customer.usage.intake;

import crm.system.errors.BusinessRuleViolation;

/** Another import wrote the month while this one looked at it. */
class UsageChangedMeanwhile extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    UsageChangedMeanwhile() {
        super("customer.usage.import.meanwhile");
    }
}
