package crm.customer.visit;

import java.io.Serializable;
import java.time.Instant;

/**
 * A visit that holds now.
 *
 * @param homeUnitId the customer's own branch
 */
public record OpenVisit(
        long customerId, String number, String name, long homeUnitId, Instant startedAt, Instant expiresAt)
        implements Serializable {}
