package crm.customer.order;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where an order stands. An order that takes effect binds as long as the contract it made: it is in force until the term
 * is over or what it began is given up, and done at once when there is no term.
 */
public enum OrderState {
    /** Kept at the counter, promised to nobody. */
    DRAFT,
    /** Checked and signed; waits for the day on which it takes effect. */
    SUBMITTED,
    /** Took effect, and its contract term runs. */
    IN_FORCE,
    DONE,
    /** Withdrawn by a person before it took effect. */
    CANCELLED,
    /** The rules spoke against it on the day on which it was to take effect. */
    REFUSED;

    /** Where it may go from here. */
    public Set<OrderState> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(SUBMITTED, CANCELLED);
            case SUBMITTED -> EnumSet.of(IN_FORCE, DONE, CANCELLED, REFUSED);
            case IN_FORCE -> EnumSet.of(DONE);
            case DONE, CANCELLED, REFUSED -> EnumSet.noneOf(OrderState.class);
        };
    }

    public boolean canBecome(OrderState state) {
        return next().contains(state);
    }

    /** Whether a person may still withdraw it. */
    public boolean isCancellable() {
        return canBecome(CANCELLED);
    }
}
