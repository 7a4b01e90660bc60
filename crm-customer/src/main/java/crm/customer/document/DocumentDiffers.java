package crm.customer.document;

import crm.system.errors.BusinessRuleViolation;

/** The document shown is not the one the account stands on. */
public class DocumentDiffers extends BusinessRuleViolation {

    public DocumentDiffers() {
        super("customer.document.differs");
    }
}
