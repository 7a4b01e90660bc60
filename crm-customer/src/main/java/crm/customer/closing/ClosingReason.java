package crm.customer.closing;

/** Why customers leave. */
public enum ClosingReason {
    PRICE,
    NETWORK,
    SERVICE,
    MOVED,
    OTHER_OPERATOR,
    NO_NEED,
    OTHER
}
