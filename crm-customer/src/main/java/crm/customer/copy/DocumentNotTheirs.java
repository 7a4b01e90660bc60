package crm.customer.copy;

import crm.system.errors.BusinessRuleViolation;

/** The document shown is not the one on record. */
public class DocumentNotTheirs extends BusinessRuleViolation {

    public DocumentNotTheirs() {
        super("customer.copy.documentNotTheirs");
    }
}
