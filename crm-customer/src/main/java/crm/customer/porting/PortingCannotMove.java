package crm.customer.porting;

import crm.system.errors.BusinessRuleViolation;

/** What was wished does not fit where the porting stands. */
public class PortingCannotMove extends BusinessRuleViolation {

    public PortingCannotMove(PortingState state) {
        super("customer.porting.cannotMove", "@customer.porting.state." + state.name());
    }
}
