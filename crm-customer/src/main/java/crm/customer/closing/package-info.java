/**
 * Cancelling an account. Start at {@link ClosingService}. The document is shown again, the services stop, the final bill
 * is asked for; once it is entered and nothing is owed any more, the account is closed, its services end and its numbers
 * rest. Until then the customer may take the cancellation back. What is owed is asked of
 * {@link crm.customer.arrears.Arrears}; {@link SettledAccounts} hears when all is paid.
 */
package crm.customer.closing;
