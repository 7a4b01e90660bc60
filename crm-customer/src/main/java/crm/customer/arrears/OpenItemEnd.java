package crm.customer.arrears;

/** Why an item is owed no more. */
public enum OpenItemEnd {
    SETTLED,
    WITHDRAWN
}
