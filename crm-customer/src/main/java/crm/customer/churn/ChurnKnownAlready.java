package crm.customer.churn;

import crm.system.errors.BusinessRuleViolation;

/** That the customer left that service on that day is written down. */
public class ChurnKnownAlready extends BusinessRuleViolation {

    ChurnKnownAlready(String customerNumber) {
        super("customer.churn.knownAlready", customerNumber);
    }
}
