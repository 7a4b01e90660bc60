package crm.customer.review;

/** What a branch does with low-risk openings. */
public enum RuleChoice {
    /** As the unit above it does. */
    INHERIT,
    /** They pass without review. */
    PASS,
    /** They wait for a second person like all others. */
    REVIEW
}
