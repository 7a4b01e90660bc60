package crm.customer.submission;

import crm.customer.profile.CustomerClass;
import java.io.Serializable;
import java.time.Instant;

/**
 * One line of a queue.
 *
 * @param about what is submitted, a word of its kind; empty where there is only one kind
 */
public record ReviewRow(
        long id,
        long customerId,
        String number,
        String name,
        String latinName,
        CustomerClass customerClass,
        long unitId,
        String about,
        ReviewState state,
        String submitterName,
        Instant submittedAt,
        String words)
        implements Serializable {}
