package crm.customer.arrears;

/** What for something is owed. */
public enum OwedKind {
    BILL,
    LATE_FEE,
    EARLY_TERMINATION,
    FINAL_BILL,
    OTHER
}
