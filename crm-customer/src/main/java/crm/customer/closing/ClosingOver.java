package crm.customer.closing;

import crm.system.errors.BusinessRuleViolation;

/** What was wished does not fit where the cancellation stands. */
public class ClosingOver extends BusinessRuleViolation {

    public ClosingOver(ClosingState state) {
        super("customer.closing.over", "@customer.closing.state." + state.name());
    }
}
