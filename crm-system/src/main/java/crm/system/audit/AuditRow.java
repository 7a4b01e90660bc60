package crm.system.audit;

import java.io.Serializable;
import java.time.Instant;

/** One line of the trail as a list shows it. */
public record AuditRow(
        long id,
        Instant happenedAt,
        String account,
        String address,
        String action,
        String thing,
        String thingId,
        String outcome,
        String before,
        String after)
        implements Serializable {}
