package crm.customer.demo;

import java.util.List;

/** A customer with what it has. */
record DrawnAccount(DrawnCustomer customer, List<DrawnSubscription> subscriptions) {

    /** The first package that still runs, else the first one there was; null without any. */
    String mainPackage() {
        return subscriptions.stream()
                .filter(subscription ->
                        !subscription.ended() && subscription.product().basic())
                .findFirst()
                .or(() -> subscriptions.stream().findFirst())
                .map(subscription -> subscription.product().name())
                .orElse(null);
    }
}
