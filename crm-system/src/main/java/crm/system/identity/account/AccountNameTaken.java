package crm.system.identity.account;

import crm.system.errors.BusinessRuleViolation;

/** Two accounts of one portal cannot bear the same name. */
public class AccountNameTaken extends BusinessRuleViolation {

    AccountNameTaken(String name) {
        super("system.account.nameTaken", name);
    }
}
