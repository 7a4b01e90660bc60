package crm.customer.arrears;

/** Sent within the transaction in which something charged turned out not to be owed. */
public record ChargeTakenBack(long customerId, long itemId) {}
