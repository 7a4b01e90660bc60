package crm.customer.closing;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * One line of the list of cancellations.
 *
 * @param finalBill CNY; null until it is entered
 */
public record ClosingRow(
        long id,
        long customerId,
        String number,
        String name,
        String latinName,
        long unitId,
        ClosingState state,
        ClosingReason reason,
        Instant askedAt,
        String askedBy,
        BigDecimal finalBill)
        implements Serializable {}
