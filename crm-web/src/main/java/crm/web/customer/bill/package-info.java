/** Screens of bills and books: the list, a bill with what paid it, tabs of the customer's record, reports per branch. */
package crm.web.customer.bill;
