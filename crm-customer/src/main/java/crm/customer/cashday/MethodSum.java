package crm.customer.cashday;

import crm.customer.payment.PaymentMethod;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What came and went on one day by one method, CNY.
 *
 * @param payments how often money came
 * @param in what came
 * @param returns how often money went, by reversals and refunds
 * @param out what went
 */
public record MethodSum(PaymentMethod method, long payments, BigDecimal in, long returns, BigDecimal out)
        implements Serializable {

    /** What is there at the end of the day; less than zero when more went than came. */
    public BigDecimal left() {
        return in.subtract(out);
    }
}
