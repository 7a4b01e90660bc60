package crm.customer.ledger;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One line of a customer's general ledger, seen from what the customer owes.
 *
 * @param debit CNY by which more is owed; null when less is
 * @param credit CNY by which less is owed; null when more is
 * @param against the other account of the booking
 * @param reason may be null; one that starts with {@code @} is a message key
 * @param balance CNY owed after this booking; less than zero is the customer's money
 */
public record LedgerRow(
        long id,
        LocalDate bookedOn,
        EntryKind kind,
        String reference,
        LedgerAccount against,
        BigDecimal debit,
        BigDecimal credit,
        BigDecimal balance,
        String reason,
        String actorName)
        implements Serializable {

    static LedgerRow of(LedgerEntry entry, BigDecimal balance) {
        boolean more = entry.getDebit() == LedgerAccount.RECEIVABLE;
        return new LedgerRow(
                entry.getId(),
                entry.getBookedOn(),
                entry.getKind(),
                entry.getReference(),
                more ? entry.getCredit() : entry.getDebit(),
                more ? entry.getAmount() : null,
                more ? null : entry.getAmount(),
                balance,
                entry.getReason(),
                entry.getActorName());
    }
}
