package crm.customer.arrears;

import crm.system.errors.BusinessRuleViolation;

/** The item was settled or withdrawn before, perhaps by somebody else just now. */
public class OpenItemEndedAlready extends BusinessRuleViolation {

    public OpenItemEndedAlready(String reference) {
        super("customer.arrears.endedAlready", reference);
    }
}
