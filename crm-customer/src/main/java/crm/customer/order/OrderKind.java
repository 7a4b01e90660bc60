package crm.customer.order;

/** What a customer orders. */
public enum OrderKind {
    NEW,
    CHANGE_PACKAGE,
    LEAVE
}
