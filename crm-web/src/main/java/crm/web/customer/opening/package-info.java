/** Accounts are opened, completed and reviewed. Start at {@link OpenAccountPage}. */
package crm.web.customer.opening;
