package crm.customer.assignment;

import crm.system.errors.BusinessRuleViolation;

/** There is nothing to do without customers. */
public class NobodyPicked extends BusinessRuleViolation {

    public NobodyPicked() {
        super("customer.assignment.nobodyPicked");
    }
}
