package crm.market.product;

/** Whether a service stands by itself or adds to another. */
public enum ProductKind {
    BASIC,
    VALUE_ADDED
}
