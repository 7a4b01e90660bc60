/** A record is changed, with a second person where it matters, and its history. Start at {@link EditCustomerPage}. */
package crm.web.customer.change;
