package crm.customer.submission;

/** Where a review stands. */
public enum ReviewState {
    /** Waits for somebody else to decide. */
    WAITING,
    /** Waits for an answer of whoever submitted it. */
    ASKED_BACK,
    APPROVED,
    REJECTED,
    /** Taken back by whoever submitted it. */
    WITHDRAWN
}
