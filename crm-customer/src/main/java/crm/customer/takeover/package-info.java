/**
 * What other systems told us of customers whose records we took over. Start at {@link TakeoverService}.
 */
package crm.customer.takeover;
