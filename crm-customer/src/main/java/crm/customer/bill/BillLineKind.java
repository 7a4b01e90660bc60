package crm.customer.bill;

/** What a line of a bill is for. */
public enum BillLineKind {
    BASIC_FEE,
    LOCAL,
    LONG_DISTANCE,
    ROAMING,
    INTERNET,
    VALUE_ADDED,
    DEVICE,
    OTHER
}
