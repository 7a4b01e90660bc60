package crm.customer.arrears;

/**
 * Sent within the transaction in which something was paid off after its due day, or in which money came in that had paid
 * some of it before.
 */
public record LateItemPaid(OpenItem item) {}
