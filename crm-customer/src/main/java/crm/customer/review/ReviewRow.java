package crm.customer.review;

import crm.customer.profile.CustomerClass;
import java.io.Serializable;
import java.time.Instant;

/** One line of the queue of openings. */
public record ReviewRow(
        long id,
        long customerId,
        String number,
        String name,
        String latinName,
        CustomerClass customerClass,
        long unitId,
        ReviewState state,
        String submitterName,
        Instant submittedAt,
        String words)
        implements Serializable {}
