/**
 * Takes files of payments in that other systems took: a row pays what its customer owes, and the number a payment has there
 * tells one that came before. Start at {@link crm.customer.payment.intake.PaymentImporter}; {@link crm.system.intake} says how
 * imports go. An import is undone by counter-entries, because nothing leaves the books.
 */
package crm.customer.payment.intake;
