package crm.customer.usage.intake;

import java.time.LocalDateTime;

/**
 * Who held a subscription before it was handed over.
 *
 * @param until the moment of the hand-over in UTC, from which on it was another's
 * @param erased whether the holder was forgotten since
 */
record PastHolder(LocalDateTime until, long customerId, String customerNumber, long unitId, boolean erased) {}
