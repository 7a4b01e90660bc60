package crm.customer.order;

import crm.system.errors.BusinessRuleViolation;

/** Where the rules leave it to a person, the person says why. */
public class NoteNeeded extends BusinessRuleViolation {

    public NoteNeeded() {
        super("customer.order.noteNeeded");
    }
}
