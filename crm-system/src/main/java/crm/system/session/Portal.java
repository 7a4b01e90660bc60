package crm.system.session;

/** The three doors of the login page; an account belongs to exactly one. */
public enum Portal {
    CUSTOMER,
    STAFF,
    ADMINISTRATOR
}
