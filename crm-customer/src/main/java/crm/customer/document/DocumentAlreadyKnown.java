package crm.customer.document;

import crm.system.errors.BusinessRuleViolation;

/** An account stands on this document already. */
public class DocumentAlreadyKnown extends BusinessRuleViolation {

    public DocumentAlreadyKnown(DocumentKind kind) {
        super("customer.document.alreadyKnown", kind.name());
    }
}
