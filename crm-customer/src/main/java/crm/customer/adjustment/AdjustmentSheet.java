package crm.customer.adjustment;

import java.io.Serializable;
import java.time.Instant;

/**
 * A correction as its page shows it.
 *
 * @param version to hand back with the decision
 * @param itemReference what an allowance is meant for; null for the account as a whole
 * @param reason why it was asked for
 * @param words why it was rejected
 * @param own whether the acting person asked for it, and so may withdraw but not decide
 */
public record AdjustmentSheet(
        AdjustmentRow row,
        long version,
        String itemReference,
        String reason,
        String deciderName,
        Instant decidedAt,
        String words,
        boolean own)
        implements Serializable {}
