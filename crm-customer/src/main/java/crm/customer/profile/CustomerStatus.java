package crm.customer.profile;

/** Where an account stands in its life. */
public enum CustomerStatus {
    /** Taken over without a document: can be found and worked on, but nothing new is sold on it. */
    TO_BE_COMPLETED,
    IN_REVIEW,
    ACTIVE,
    SUSPENDED,
    /** Cancelled, the last bill not yet settled. */
    CLOSING,
    CLOSED,
    /** Taken out of lists and searches; can be restored. */
    REMOVED,
    /** Forgotten for good: only what the books need is left. */
    ERASED;

    /** Whether nothing about the record is changed any more. */
    public boolean isEnded() {
        return this == CLOSED || isTakenOut();
    }

    /** Whether the record is in no list and no search. */
    public boolean isTakenOut() {
        return this == REMOVED || this == ERASED;
    }
}
