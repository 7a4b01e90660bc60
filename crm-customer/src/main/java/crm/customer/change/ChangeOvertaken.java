package crm.customer.change;

import crm.system.errors.BusinessRuleViolation;

/** The field has another value by now than whoever asked for the change saw. */
public class ChangeOvertaken extends BusinessRuleViolation {

    public ChangeOvertaken(String field) {
        super("customer.change.overtaken", "@customer.field." + field);
    }
}
