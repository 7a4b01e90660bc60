package crm.customer.bill;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * One line of a bill as shown.
 *
 * @param description product or service; may be null
 * @param quantity minutes, GB or pieces; may be null
 * @param amount CNY; less than zero for a rebate
 */
public record BillLineRow(
        int position,
        BillLineKind kind,
        String description,
        Long subscriptionId,
        BigDecimal quantity,
        BigDecimal amount)
        implements Serializable {}
