package crm.customer.assignment;

import crm.system.errors.BusinessRuleViolation;

/** The employee has left, opens no accounts, or works in a branch the acting person does not see. */
public class CannotBeResponsible extends BusinessRuleViolation {

    public CannotBeResponsible() {
        super("customer.assignment.noManager");
    }
}
