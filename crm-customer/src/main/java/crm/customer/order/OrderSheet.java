package crm.customer.order;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An order as shown on screens and paper.
 *
 * @param version to hand back with a change, so that nobody's change is overwritten
 * @param effectiveOn when it takes or took effect
 * @param installAddress null for the customer's own
 */
public record OrderSheet(
        long id,
        long version,
        String number,
        long customerId,
        String customerNumber,
        String customerName,
        String latinName,
        long unitId,
        OrderKind kind,
        OrderState state,
        LocalDate effectiveOn,
        String installAddress,
        String note,
        String createdName,
        Instant createdAt,
        List<OrderLineRow> lines,
        List<OrderStepRow> steps)
        implements Serializable {}
