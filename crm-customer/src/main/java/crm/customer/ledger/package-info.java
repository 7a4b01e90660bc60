/**
 * The books of the customers' accounts: double entry, in exact decimals. Start at {@link Ledger}, which other features
 * ask within their transaction, or at {@link LedgerService}, which shows the books to people. One {@link LedgerEntry}
 * debits one account and credits another with one amount, so that nothing unbalanced can be stored; what a customer owes
 * is always the sum of the entries. Entries are booked today, never changed and never deleted: what was wrong is met by
 * a counter-entry with its reason.
 */
package crm.customer.ledger;
