package crm.customer.review;

/** Where the review of an opening stands. */
public enum ReviewState {
    /** Waits for somebody else to decide. */
    WAITING,
    /** Waits for an answer of whoever submitted it. */
    ASKED_BACK,
    APPROVED,
    REJECTED
}
