package crm.customer.subscription;

import java.time.LocalDate;

/** Sent within the transaction that changes a subscription into another product; its number stays. */
public record SubscriptionChanged(
        long customerId, long subscriptionId, long fromProductId, long toProductId, LocalDate on) {}
