package crm.customer.payment;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One line of a list of payments.
 *
 * @param number of the receipt
 * @param amount CNY, more than zero; the kind tells in which direction
 * @param unitId where it was taken
 */
public record PaymentRow(
        long id,
        String number,
        long customerId,
        String customerNumber,
        String customerName,
        String latinName,
        PaymentKind kind,
        PaymentState state,
        PaymentMethod method,
        BigDecimal amount,
        long unitId,
        String cashierName,
        LocalDate paidOn,
        Instant takenAt)
        implements Serializable {

    /** CNY, negative for what went out. */
    public BigDecimal signed() {
        return kind.sign() < 0 ? amount.negate() : amount;
    }
}
