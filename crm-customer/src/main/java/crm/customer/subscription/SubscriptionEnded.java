package crm.customer.subscription;

import java.time.LocalDate;

/** Sent within the transaction that ends a subscription. */
public record SubscriptionEnded(long customerId, long subscriptionId, long productId, LocalDate on) {}
