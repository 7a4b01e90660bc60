/**
 * Opening an account at the counter: document, duplicates, record and first product in one transaction. Start at
 * {@link OpeningService}. A document that has an account already is not opened again; its customer is offered instead.
 */
package crm.customer.opening;
