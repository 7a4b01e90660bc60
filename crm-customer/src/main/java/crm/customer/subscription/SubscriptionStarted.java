package crm.customer.subscription;

import java.time.LocalDate;

/**
 * Sent within the transaction that starts a subscription.
 *
 * @param basic whether it stands by itself; an extra lives on the line of another one
 * @param address where a wired service was ordered; null for the customer's own address
 */
public record SubscriptionStarted(
        long customerId,
        long subscriptionId,
        long productId,
        BusinessType type,
        boolean basic,
        String address,
        LocalDate on) {}
