package crm.customer.order;

import crm.customer.profile.CustomerClass;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** One line of a list of orders; the product is that of the first of its lines. */
public record OrderRow(
        long id,
        String number,
        long customerId,
        String customerName,
        String latinName,
        CustomerClass customerClass,
        long unitId,
        OrderKind kind,
        OrderState state,
        String productName,
        int lineCount,
        LocalDate effectiveOn,
        String createdName,
        Instant createdAt)
        implements Serializable {}
