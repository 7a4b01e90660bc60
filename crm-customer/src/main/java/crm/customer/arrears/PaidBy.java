package crm.customer.arrears;

import crm.customer.ledger.EntryKind;
import crm.customer.ledger.LedgerAccount;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What paid some of an item.
 *
 * @param on the day on which it was received
 * @param reference number of the receipt or paper
 * @param amount CNY of the item that it paid
 */
public record PaidBy(LocalDate on, EntryKind kind, LedgerAccount to, String reference, BigDecimal amount)
        implements Serializable {}
