/**
 * The screens of orders: {@link NewOrderPage} takes one at the counter, {@link OrderPage} shows it, {@link OrderListPage}
 * lists those of the branch, and {@link OrderPaper} is what the customer signs.
 */
package crm.web.customer.order;
