package crm.customer.porting;

import java.io.Serializable;
import java.time.Instant;

/** One line of the list of portings. */
public record PortingRow(
        long id,
        String customerName,
        String latinName,
        String customerNumber,
        long unitId,
        PortingDirection direction,
        OtherOperator operator,
        PortingState state,
        Instant askedAt,
        String askedBy)
        implements Serializable {}
