package crm.system.identity.account;

import crm.system.errors.BusinessRuleViolation;

/** Without a top administrator nobody could ever make another one. */
public class LastTopAdministrator extends BusinessRuleViolation {

    LastTopAdministrator() {
        super("system.identity.lastTopAdministrator");
    }
}
