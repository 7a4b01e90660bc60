package crm.customer.ledger;

import crm.customer.profile.Customer;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * What is to be booked; the day is always today.
 *
 * @param unitId the branch in whose books it stands
 * @param amount CNY, more than zero, at most two decimals
 * @param reference number of the paper behind it
 * @param reason why; may be null where the kind needs none
 * @param importId the import that brought it; null when a person or a rule did
 */
public record Posting(
        Customer customer,
        long unitId,
        EntryKind kind,
        LedgerAccount debit,
        LedgerAccount credit,
        BigDecimal amount,
        String reference,
        String reason,
        Long importId) {

    /** @throws IllegalArgumentException when it could not stand in the books */
    public Posting {
        Objects.requireNonNull(customer);
        Objects.requireNonNull(reference);
        if (debit == credit || amount.signum() <= 0) {
            throw new IllegalArgumentException("two accounts and more than zero, not " + debit + " to " + credit);
        }
        if (kind.needsReason() && (reason == null || reason.isBlank())) {
            throw new IllegalArgumentException(kind + " without a reason");
        }
        amount = amount.setScale(2); // throws when cents would be lost
    }

    /** In the books of the customer's branch. */
    public Posting(
            Customer customer,
            EntryKind kind,
            LedgerAccount debit,
            LedgerAccount credit,
            BigDecimal amount,
            String reference,
            String reason,
            Long importId) {
        this(customer, customer.getUnitId(), kind, debit, credit, amount, reference, reason, importId);
    }
}
