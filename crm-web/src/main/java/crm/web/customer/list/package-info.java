/** Customers are found, listed, assigned and taken out. Start at {@link CustomerListPage}. */
package crm.web.customer.list;
