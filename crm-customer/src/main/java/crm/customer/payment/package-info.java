/**
 * Money that customers pay, and credit that is paid back to them. Start at {@link PaymentService} for the counter and at
 * {@link PaymentListService} to read. A payment is never changed or deleted: what was wrong is reversed by a payment of the
 * other direction, with a reason. Where the money of a counter goes is asked of the {@link Till}, so that the cashier's day
 * may read payments and payments know no days.
 */
package crm.customer.payment;
