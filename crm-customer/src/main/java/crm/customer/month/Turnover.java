package crm.customer.month;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What an account did in a month, in CNY; balances are debits less credits, so that what was earned stands negative.
 *
 * @param opening balance at the beginning
 */
record Turnover(BigDecimal opening, BigDecimal debit, BigDecimal credit) implements Serializable {

    private static final BigDecimal CENTS = BigDecimal.ZERO.setScale(2);

    static final Turnover NOTHING = new Turnover(CENTS, CENTS, CENTS);

    static Turnover opening(BigDecimal balance) {
        return new Turnover(balance, CENTS, CENTS);
    }

    static Turnover debit(BigDecimal amount) {
        return new Turnover(CENTS, amount, CENTS);
    }

    static Turnover credit(BigDecimal amount) {
        return new Turnover(CENTS, CENTS, amount);
    }

    Turnover plus(Turnover other) {
        return new Turnover(opening.add(other.opening), debit.add(other.debit), credit.add(other.credit));
    }

    BigDecimal closing() {
        return opening.add(debit).subtract(credit);
    }
}
