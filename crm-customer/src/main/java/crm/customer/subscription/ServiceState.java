package crm.customer.subscription;

import java.util.EnumSet;
import java.util.Set;

/** What a service is doing in particular, and where it may go from there. */
public enum ServiceState {
    RUNNING,
    /** Held because the customer wishes so. */
    PAUSED,
    /** Held because the card or device is lost. */
    LOST,
    /** Held by us: the opening is in review, or the account was suspended. */
    HELD,
    /** Held because the account is cancelled and not yet settled. */
    CLOSING,
    ENDED;

    /** The states that may follow. */
    public Set<ServiceState> next() {
        return switch (this) {
            case RUNNING -> EnumSet.of(PAUSED, LOST, HELD, CLOSING, ENDED);
            case PAUSED -> EnumSet.of(RUNNING, LOST, CLOSING, ENDED);
            case LOST -> EnumSet.of(RUNNING, CLOSING, ENDED);
            case HELD -> EnumSet.of(RUNNING, CLOSING, ENDED);
            case CLOSING -> EnumSet.of(RUNNING, PAUSED, LOST, HELD, ENDED);
            case ENDED -> EnumSet.noneOf(ServiceState.class);
        };
    }

    SubscriptionStatus status() {
        return switch (this) {
            case RUNNING -> SubscriptionStatus.ACTIVE;
            case PAUSED, LOST, HELD, CLOSING -> SubscriptionStatus.SUSPENDED;
            case ENDED -> SubscriptionStatus.ENDED;
        };
    }
}
