package crm.customer.porting;

import crm.system.errors.BusinessRuleViolation;

/** Numbers are ported only while the account is active. */
public class AccountCannotPort extends BusinessRuleViolation {

    public AccountCannotPort(String number) {
        super("customer.service.accountNotActive", number);
    }
}
