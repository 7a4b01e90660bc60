package crm.customer.arrears;

/** Sent within the transaction after which a customer owes nothing any more. */
public record ArrearsSettled(long customerId) {}
