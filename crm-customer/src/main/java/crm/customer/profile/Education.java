package crm.customer.profile;

/** The highest education a customer told us of. */
public enum Education {
    PRIMARY,
    SECONDARY,
    VOCATIONAL,
    BACHELOR,
    MASTER,
    DOCTOR
}
