package crm.customer.subscription;

import java.time.LocalDate;

/** Sent within the transaction that starts a subscription. */
public record SubscriptionStarted(long customerId, long subscriptionId, long productId, LocalDate on) {}
