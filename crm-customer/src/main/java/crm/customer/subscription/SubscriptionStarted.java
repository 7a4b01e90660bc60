package crm.customer.subscription;

import java.time.LocalDate;

/**
 * Sent within the transaction that starts a subscription.
 *
 * @param address where a wired service was ordered; null for the customer's own address
 */
public record SubscriptionStarted(
        long customerId, long subscriptionId, long productId, BusinessType type, String address, LocalDate on) {}
