package crm.customer.churn;

/** Who says that a customer left, and why. */
public enum ChurnSource {
    BUSINESS_SYSTEM,
    SERVICE_STAFF,
    MARKET_RESEARCH
}
