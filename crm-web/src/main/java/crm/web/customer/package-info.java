/**
 * The record of a customer, and what all screens of the area share; each further task has a package of its own. Start at
 * {@link CustomerPage}. The beans hold what a screen shows and pass wishes on; whose customers are shown is decided by the
 * services.
 */
package crm.web.customer;
