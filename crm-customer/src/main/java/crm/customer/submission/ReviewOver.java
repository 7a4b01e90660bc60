package crm.customer.submission;

import crm.system.errors.BusinessRuleViolation;

/** Somebody else was faster, or it is not this person's turn. */
public class ReviewOver extends BusinessRuleViolation {

    public ReviewOver(ReviewState state) {
        super("customer.review.over", "@customer.review.state." + state);
    }
}
