package crm.customer.churn;

import crm.system.errors.BusinessRuleViolation;

/** Nobody within the acting person's reach has that number. */
public class NoSuchCustomer extends BusinessRuleViolation {

    NoSuchCustomer(String number) {
        super("customer.churn.noSuchCustomer", number);
    }
}
