package crm.customer.subscription;

/** Sent within the transaction that hands a subscription over to another customer. */
public record SubscriptionHandedOver(long subscriptionId, long fromCustomerId, long toCustomerId) {}
