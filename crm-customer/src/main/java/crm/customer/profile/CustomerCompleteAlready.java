package crm.customer.profile;

import crm.system.errors.BusinessRuleViolation;

/** Only a record taken over without a document waits for one. */
public class CustomerCompleteAlready extends BusinessRuleViolation {

    public CustomerCompleteAlready(String number) {
        super("customer.profile.completeAlready", number);
    }
}
