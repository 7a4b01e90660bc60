package crm.customer.document;

/** The documents an account can be opened with. */
public enum DocumentKind {
    ID_CARD,
    HOUSEHOLD_REGISTER,
    PASSPORT,
    BUSINESS_LICENCE;

    /** Whether the number is a resident number, from which gender and birth date follow. */
    public boolean tellsPerson() {
        return this == ID_CARD || this == HOUSEHOLD_REGISTER;
    }

    /** Whether its holder is an enterprise. */
    public boolean ofEnterprise() {
        return this == BUSINESS_LICENCE;
    }
}
