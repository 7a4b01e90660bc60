package crm.customer.month;

import crm.customer.ledger.LedgerAccount;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * One account of a trial balance, in CNY; balances are debits less credits.
 *
 * @param id place in the order of accounts
 */
public record TrialRow(
        long id, LedgerAccount account, BigDecimal opening, BigDecimal debit, BigDecimal credit, BigDecimal closing)
        implements Serializable {}
