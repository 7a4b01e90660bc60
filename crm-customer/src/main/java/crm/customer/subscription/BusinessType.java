package crm.customer.subscription;

/** The line of business a service belongs to; complaints are dispatched by it. */
public enum BusinessType {
    MOBILE,
    BROADBAND,
    IPTV,
    FIXED_LINE,
    DIGITAL_CIRCUIT;

    /** Whether a line to the customer's address has to be there. */
    public boolean isWired() {
        return this != MOBILE;
    }
}
