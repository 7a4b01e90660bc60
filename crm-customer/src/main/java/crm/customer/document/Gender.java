package crm.customer.document;

/** As the resident number tells it. */
public enum Gender {
    FEMALE,
    MALE
}
