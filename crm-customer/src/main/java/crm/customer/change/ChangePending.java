package crm.customer.change;

import crm.system.errors.BusinessRuleViolation;

/** One change at a time waits for a second person. */
public class ChangePending extends BusinessRuleViolation {

    public ChangePending(String submitter) {
        super("customer.change.pending", submitter);
    }
}
