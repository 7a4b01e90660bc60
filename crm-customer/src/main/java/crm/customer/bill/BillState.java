package crm.customer.bill;

/** Whether a bill holds. */
public enum BillState {
    ISSUED,
    /** It was wrong; the books hold the counter-entry with the reason. */
    WITHDRAWN
}
