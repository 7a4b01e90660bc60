package crm.customer.payment;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * Where a customer's account stands, CNY; the balance is that of the ledger.
 *
 * @param balance what the customer owes by the ledger; negative for credit
 * @param overdue what of it is past its due day
 */
public record Standing(BigDecimal balance, BigDecimal overdue) implements Serializable {

    /** What the customer owes, zero or more. */
    public BigDecimal owed() {
        return balance.max(BigDecimal.ZERO);
    }

    /** What the customer has paid ahead, zero or more. */
    public BigDecimal credit() {
        return balance.negate().max(BigDecimal.ZERO);
    }
}
