package crm.customer.visit;

import java.io.Serializable;
import java.time.Instant;

/**
 * One line of the list of visits.
 *
 * @param unitId the branch that served
 * @param endedAt null when nobody ended it; then it held until it expired, or the session was over
 */
public record VisitRow(
        long id,
        long customerId,
        String number,
        String name,
        String latinName,
        long homeUnitId,
        long unitId,
        String actorName,
        Instant startedAt,
        Instant expiresAt,
        Instant endedAt)
        implements Serializable {}
