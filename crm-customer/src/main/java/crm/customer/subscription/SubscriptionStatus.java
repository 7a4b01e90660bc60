package crm.customer.subscription;

/** Where a subscription stands. */
public enum SubscriptionStatus {
    ACTIVE,
    SUSPENDED,
    ENDED
}
