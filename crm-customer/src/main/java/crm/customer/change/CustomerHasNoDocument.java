package crm.customer.change;

import crm.system.errors.BusinessRuleViolation;

/** A record that waits for its first document is completed, not changed. */
public class CustomerHasNoDocument extends BusinessRuleViolation {

    public CustomerHasNoDocument(String number) {
        super("customer.change.noDocument", number);
    }
}
