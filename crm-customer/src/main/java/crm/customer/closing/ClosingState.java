package crm.customer.closing;

import java.util.EnumSet;
import java.util.Set;

/** Where a cancellation stands, and where it may go from there. */
public enum ClosingState {
    /** The final bill is asked for. */
    BILL_ASKED,
    /** The final bill is there, something is still owed. */
    TO_SETTLE,
    CLOSED,
    /** The customer stays. */
    TAKEN_BACK;

    /** The states that may follow. */
    public Set<ClosingState> next() {
        return switch (this) {
            case BILL_ASKED -> EnumSet.of(TO_SETTLE, CLOSED, TAKEN_BACK);
            case TO_SETTLE -> EnumSet.of(CLOSED, TAKEN_BACK);
            case CLOSED, TAKEN_BACK -> EnumSet.noneOf(ClosingState.class);
        };
    }

    /** Whether it still waits for something. */
    public boolean isOpen() {
        return !next().isEmpty();
    }
}
