/**
 * What is done to a running service at the counter: suspend, resume, report a loss, replace the SIM card, hand over to
 * another owner. Start at {@link ServicingService}. What may be done when is the table in {@link ServiceAction}; every
 * act is one transaction and leaves a line in the service's history, on the time line and in the audit trail.
 */
package crm.customer.servicing;
