package crm.market.product;

/** The life cycle of a product; only a released one can be sold. */
public enum ProductStatus {
    PLANNED,
    IN_TEST,
    PRICED,
    RELEASED,
    RETIRED
}
