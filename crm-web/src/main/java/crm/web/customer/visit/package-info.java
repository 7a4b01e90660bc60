/** Customers of other branches at the counter. Start at {@link VisitCustomerPage}. */
package crm.web.customer.visit;
