package crm.customer.edit;

import crm.system.errors.BusinessRuleViolation;

/** The field has another value by now, or is not one that people fill in. */
public class UndoNotPossible extends BusinessRuleViolation {

    public UndoNotPossible(String field) {
        super("customer.history.undo.notPossible", "@customer.field." + field);
    }
}
