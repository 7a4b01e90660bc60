package crm.customer.usage.intake;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A subscription as far as finding it goes, with its holder: who has it now, until a moment is asked for.
 *
 * @param key by what it was looked for: its service number or its customer's number
 * @param endedOn null while it has not ended
 * @param past who held it before, the first of them first
 */
record SubscriptionSpan(
        String key,
        long id,
        long customerId,
        String customerNumber,
        long unitId,
        long productId,
        LocalDate startedOn,
        LocalDate endedOn,
        List<PastHolder> past) {

    /** The subscription with who held it at a moment in UTC; empty when they were forgotten since. */
    Optional<SubscriptionSpan> at(LocalDateTime moment) {
        return past.stream()
                .filter(holder -> holder.until().isAfter(moment))
                .findFirst()
                .map(holder -> holder.erased() ? Optional.<SubscriptionSpan>empty() : Optional.of(heldBy(holder)))
                .orElseGet(() -> Optional.of(this));
    }

    private SubscriptionSpan heldBy(PastHolder holder) {
        return new SubscriptionSpan(
                key,
                id,
                holder.customerId(),
                holder.customerNumber(),
                holder.unitId(),
                productId,
                startedOn,
                endedOn,
                past);
    }

    /** Whether it ran on at least one day of the month. */
    boolean ranIn(LocalDate month) {
        return startedOn.isBefore(month.plusMonths(1)) && (endedOn == null || !endedOn.isBefore(month));
    }
}
