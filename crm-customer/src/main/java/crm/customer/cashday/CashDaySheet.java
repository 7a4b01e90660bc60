package crm.customer.cashday;

import crm.customer.payment.PaymentMethod;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * A cashier's day as its page shows it.
 *
 * @param version to hand back with what is done to it
 * @param reason why something else was counted than came in; null when nothing was
 * @param words why it was given back
 * @param own whether it is the acting person's own
 * @param sums one for each method that was used, the first is cash
 */
public record CashDaySheet(
        CashDayRow row,
        long version,
        String reason,
        String words,
        boolean own,
        List<MethodSum> sums,
        List<DayPayment> payments)
        implements Serializable {

    /** What should be in the till, CNY. */
    public BigDecimal cash() {
        return sums.stream()
                .filter(sum -> sum.method() == PaymentMethod.CASH)
                .map(MethodSum::left)
                .findFirst()
                .orElse(BigDecimal.ZERO.setScale(2));
    }

    /** What came less what went, by whatever method, CNY. */
    public BigDecimal total() {
        return sums.stream().map(MethodSum::left).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    /** Whether the acting person still has to count it. */
    public boolean isToHandIn() {
        return own && row.state().isWithCashier();
    }

    /** Whether somebody else may decide on it now. */
    public boolean isToCheck() {
        return !own && row.state() == CashDayState.HANDED_IN;
    }
}
