/**
 * The screens of the customer area: list, opening, record, changing. Start at {@link CustomerListPage}. The beans hold
 * what a screen shows and pass wishes on; whose customers are shown is decided by the services.
 */
package crm.web.customer;
