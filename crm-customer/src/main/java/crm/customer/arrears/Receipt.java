package crm.customer.arrears;

import crm.customer.ledger.EntryKind;
import crm.customer.ledger.LedgerAccount;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Money or an allowance that comes in.
 *
 * @param to the account that it is debited to
 * @param reference number of the paper behind it
 * @param amount CNY, more than zero
 * @param reason may be null for a payment
 * @param valueOn the day from which on it counts as paid; null: today
 * @param importId the import that brought it; null when a person or a rule did
 */
public record Receipt(
        LedgerAccount to,
        EntryKind kind,
        String reference,
        BigDecimal amount,
        String reason,
        LocalDate valueOn,
        Long importId) {}
