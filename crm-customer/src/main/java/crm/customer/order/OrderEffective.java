package crm.customer.order;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Sent within the transaction in which an order takes effect.
 *
 * @param endingCharge what is charged for leaving something within its term, in CNY; 0.00 for nothing
 */
public record OrderEffective(
        long customerId, long orderId, String number, OrderKind kind, BigDecimal endingCharge, LocalDate on) {}
