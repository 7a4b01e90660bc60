package crm.customer.porting;

import java.util.EnumSet;
import java.util.Set;

/** Where a porting stands, and where it may go from there. */
public enum PortingState {
    ASKED,
    /** By the other operator. */
    ACCEPTED,
    /** By the other operator. */
    REFUSED,
    /** By the customer. */
    WITHDRAWN,
    DONE;

    /** The states that may follow. */
    public Set<PortingState> next() {
        return switch (this) {
            case ASKED -> EnumSet.of(ACCEPTED, REFUSED, WITHDRAWN);
            case ACCEPTED -> EnumSet.of(DONE, REFUSED, WITHDRAWN);
            case REFUSED, WITHDRAWN, DONE -> EnumSet.noneOf(PortingState.class);
        };
    }

    /** Whether it still waits for something. */
    public boolean isOpen() {
        return !next().isEmpty();
    }
}
