package crm.customer.profile;

/** The class a customer is served by. */
public enum CustomerClass {
    INDIVIDUAL,
    KEY_ACCOUNT,
    ENTERPRISE
}
