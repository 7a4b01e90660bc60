package crm.customer.number;

import crm.system.errors.BusinessRuleViolation;

/** A number of another branch's pool, or of another line of business. */
public class NumberOfAnotherBranch extends BusinessRuleViolation {

    public NumberOfAnotherBranch() {
        super("customer.number.elsewhere");
    }
}
