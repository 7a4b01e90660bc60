package crm.customer.closing;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * A cancellation as shown on screens.
 *
 * @param why in the customer's words; may be null
 * @param finalBill CNY; null until it is entered
 */
public record ClosingSheet(
        long id,
        ClosingState state,
        ClosingReason reason,
        String why,
        Instant askedAt,
        String askedBy,
        Instant billedAt,
        BigDecimal finalBill,
        Instant endedAt,
        String endedBy)
        implements Serializable {

    static ClosingSheet of(Closing closing) {
        return new ClosingSheet(
                closing.getId(),
                closing.getState(),
                closing.getReason(),
                closing.getWhy(),
                closing.getAskedAt(),
                closing.getAskedBy(),
                closing.getBilledAt(),
                closing.getFinalBill(),
                closing.getEndedAt(),
                closing.getEndedBy());
    }
}
