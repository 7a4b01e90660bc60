/** An account comes to its end, and what is owed until then. Start at {@link CancelAccountPage}. */
package crm.web.customer.closing;
