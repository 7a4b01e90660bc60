/**
 * The accounts by which customers come into their portal, given at the counter. Start at {@link PortalAccountService}.
 * Nobody gets one without showing the document, and the code they take home works once.
 */
package crm.customer.portal;
