package crm.customer.profile;

/** Sent within the opening transaction. */
public record CustomerOpened(long customerId, String number, long unitId, Channel channel) {}
