/**
 * Single calls, messages and stretches of data below the sums of a month, imported and kept for as many months as a
 * parameter says. Start at {@link crm.customer.usage.record.UsageRecordService}. Who called whom is nobody's business: the
 * other party is masked before it is written, each look by the staff is in the audit trail, and the records of a customer
 * who is forgotten are gone.
 */
package crm.customer.usage.record;
