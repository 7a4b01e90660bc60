package crm.customer.number;

import java.util.EnumSet;
import java.util.Set;

/** Where a number of the pool stands, and where it may go from there. */
public enum NumberState {
    FREE,
    /** Held back for a customer, or for the person at a counter, for a limited time. */
    RESERVED,
    TAKEN,
    /** Given up not long ago: calls still come for whoever had it. */
    RESTING,
    /** With another operator; comes back only by being ported. */
    GONE;

    /** The states that may follow. */
    public Set<NumberState> next() {
        return switch (this) {
            case FREE -> EnumSet.of(RESERVED, TAKEN);
            case RESERVED -> EnumSet.of(FREE, TAKEN, RESERVED);
            case TAKEN -> EnumSet.of(RESTING, FREE, GONE);
            case RESTING -> EnumSet.of(FREE);
            case GONE -> EnumSet.of(RESERVED);
        };
    }
}
