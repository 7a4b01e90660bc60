package crm.customer.timeline;

import java.io.Serializable;
import java.time.Instant;

/**
 * One thing that happened.
 *
 * @param kind the message that tells it
 * @param detail what in particular; may be null
 * @param actorName who did it; null when nobody in person
 * @param reference number or id of the record it tells of; may be null
 */
public record TimelineRow(long id, Instant happenedAt, String kind, String detail, String actorName, String reference)
        implements Serializable {}
