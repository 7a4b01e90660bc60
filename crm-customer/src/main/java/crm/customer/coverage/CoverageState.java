package crm.customer.coverage;

/** What we know about a service at an address. */
public enum CoverageState {
    DELIVERABLE,
    /** We reach the address, but no port is left. */
    FULL,
    /** Nobody has said anything about the place; a technician has to look. */
    NOT_KNOWN
}
