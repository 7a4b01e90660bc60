/** Money at the counter: taking it, the receipt, undoing it and paying credit back. Start at {@link TakePaymentPage}. */
package crm.web.customer.payment;
