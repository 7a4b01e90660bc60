package crm.customer.cashday;

import crm.customer.payment.PaymentKind;
import crm.customer.payment.PaymentMethod;
import crm.customer.payment.PaymentState;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * One payment of a day; whose it is stands in its number alone, because whoever checks a till need not see the customers.
 *
 * @param amount CNY, more than zero; the kind tells in which direction
 */
public record DayPayment(
        long id,
        String number,
        String customerNumber,
        PaymentKind kind,
        PaymentState state,
        PaymentMethod method,
        BigDecimal amount,
        Instant takenAt)
        implements Serializable {

    /** CNY, negative for what went out. */
    public BigDecimal signed() {
        return kind.sign() < 0 ? amount.negate() : amount;
    }
}
