package crm.customer.payment;

/** Whether a payment still counts. */
public enum PaymentState {
    TAKEN,
    REVERSED
}
