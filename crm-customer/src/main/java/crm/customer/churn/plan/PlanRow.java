package crm.customer.churn.plan;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A plan with its customer and owner.
 *
 * @param churnId the record of churn it was made for; null for a retention plan
 * @param outcome null while it goes on
 * @param words may be null
 */
public record PlanRow(
        long id,
        long version,
        long customerId,
        String number,
        String name,
        String latinName,
        Long churnId,
        PlanKind kind,
        String ownerName,
        String offer,
        LocalDate dueOn,
        PlanOutcome outcome,
        String words,
        Instant endedAt,
        String endedBy)
        implements Serializable {

    public boolean isOpen() {
        return outcome == null;
    }

    public boolean isLate(LocalDate today) {
        return outcome == null && dueOn.isBefore(today);
    }
}
