package crm.customer.usage.record;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * One line of a month's records.
 *
 * @param otherParty masked; empty when there is none
 * @param charge CNY
 */
public record UsageRecordRow(
        long id,
        long subscriptionId,
        Instant startedAt,
        RecordKind kind,
        String otherParty,
        int seconds,
        BigDecimal megabytes,
        BigDecimal charge)
        implements Serializable {

    /** As in 1:02:03. */
    public String duration() {
        return seconds == 0 ? "" : "%d:%02d:%02d".formatted(seconds / 3_600, seconds / 60 % 60, seconds % 60);
    }
}
