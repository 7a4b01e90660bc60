package crm.system.jobs;

import crm.system.errors.BusinessRuleViolation;

/** The account that ordered the work was closed before the work was done. */
public class AccountGone extends BusinessRuleViolation {

    AccountGone(String accountName) {
        super("system.job.accountGone", accountName);
    }
}
