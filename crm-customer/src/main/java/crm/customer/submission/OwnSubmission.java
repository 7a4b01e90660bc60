package crm.customer.submission;

import crm.system.errors.BusinessRuleViolation;

/** Nobody decides on what they submitted themselves. */
public class OwnSubmission extends BusinessRuleViolation {

    public OwnSubmission() {
        super("customer.review.own");
    }
}
