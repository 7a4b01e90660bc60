package crm.customer.portal;

import crm.system.errors.BusinessRuleViolation;

/** The document number typed is not the one on record. */
public class DocumentNotShown extends BusinessRuleViolation {

    DocumentNotShown() {
        super("customer.portal.notShown");
    }
}
