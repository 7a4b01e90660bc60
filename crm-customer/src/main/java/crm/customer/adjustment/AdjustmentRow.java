package crm.customer.adjustment;

import crm.customer.submission.ReviewState;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * One line of a list of corrections.
 *
 * @param amount CNY, more than zero; the kind tells in whose favour
 */
public record AdjustmentRow(
        long id,
        String number,
        long customerId,
        String customerNumber,
        String customerName,
        String latinName,
        long unitId,
        AdjustmentKind kind,
        BigDecimal amount,
        ReviewState state,
        String submitterName,
        Instant submittedAt)
        implements Serializable {}
