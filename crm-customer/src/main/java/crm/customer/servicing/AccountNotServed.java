package crm.customer.servicing;

import crm.system.errors.BusinessRuleViolation;

/** Services are changed only while the account is active. */
public class AccountNotServed extends BusinessRuleViolation {

    public AccountNotServed(String number) {
        super("customer.service.accountNotActive", number);
    }
}
