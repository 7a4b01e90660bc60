package crm.customer.demo;

import crm.customer.subscription.OfferedProduct;
import crm.customer.subscription.SubscriptionStatus;
import java.time.LocalDate;

/** A sample subscription before it is written; the service number is null for an extra, which shares its package's. */
record DrawnSubscription(
        long id,
        OfferedProduct product,
        String serviceNumber,
        SubscriptionStatus status,
        LocalDate startedOn,
        LocalDate contractEndsOn,
        LocalDate endedOn) {

    boolean ended() {
        return status == SubscriptionStatus.ENDED;
    }

    DrawnSubscription endedOn(LocalDate day) {
        return new DrawnSubscription(
                id, product, serviceNumber, SubscriptionStatus.ENDED, startedOn, contractEndsOn, day);
    }
}
