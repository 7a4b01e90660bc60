package crm.customer.profile;

/** How a customer came to us. */
public enum Channel {
    HALL,
    HOTLINE,
    CAMPAIGN,
    PORTAL,
    /** The record was taken over from another system. */
    TAKEOVER
}
