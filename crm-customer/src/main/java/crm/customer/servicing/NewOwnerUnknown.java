package crm.customer.servicing;

import crm.system.errors.BusinessRuleViolation;

/** No other active customer of the branch stands on the new owner's document. */
public class NewOwnerUnknown extends BusinessRuleViolation {

    public NewOwnerUnknown() {
        super("customer.service.newOwnerUnknown");
    }
}
