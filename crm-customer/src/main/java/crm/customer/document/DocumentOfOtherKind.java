package crm.customer.document;

import crm.system.errors.BusinessRuleViolation;

/** A person does not become a company by another document, nor a company a person. */
public class DocumentOfOtherKind extends BusinessRuleViolation {

    public DocumentOfOtherKind() {
        super("customer.document.otherKind");
    }
}
