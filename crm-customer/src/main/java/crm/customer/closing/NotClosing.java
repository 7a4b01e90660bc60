package crm.customer.closing;

import crm.system.errors.BusinessRuleViolation;

/** The account is not being closed. */
public class NotClosing extends BusinessRuleViolation {

    public NotClosing(String number) {
        super("customer.closing.none", number);
    }
}
