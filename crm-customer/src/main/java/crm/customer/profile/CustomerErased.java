package crm.customer.profile;

/**
 * Sent within the erasing transaction: whoever keeps something personal of this customer forgets it now, and keeps what
 * the books need.
 */
public record CustomerErased(long customerId, String number) {}
