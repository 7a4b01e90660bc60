package crm.customer.coverage;

/** By what a service reaches an address. */
public enum AccessTechnology {
    FTTH,
    FTTB,
    COAXIAL,
    COPPER,
    CIRCUIT,
    LTE,
    NR
}
