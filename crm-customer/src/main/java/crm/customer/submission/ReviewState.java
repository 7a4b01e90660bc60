package crm.customer.submission;

import java.util.Locale;

/** Where a review stands. */
public enum ReviewState {
    /** Waits for somebody else to decide. */
    WAITING,
    /** Waits for an answer of whoever submitted it. */
    ASKED_BACK,
    APPROVED,
    REJECTED,
    /** Taken back by whoever submitted it. */
    WITHDRAWN;

    /** Whether somebody still has to do something. */
    public boolean isOpen() {
        return this == WAITING || this == ASKED_BACK;
    }

    /** Whether somebody may decide now: not on an own submission, and only while it waits. */
    public boolean isToDecide(boolean own) {
        return !own && this == WAITING;
    }

    /** Whether somebody was asked something. */
    public boolean isToAnswer(boolean own) {
        return own && this == ASKED_BACK;
    }

    /** As the audit trail names it: asked-back. */
    public String verb() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
