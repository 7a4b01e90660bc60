/**
 * How long what customers owe is past its due day. Start at {@link AgeingService}: of one customer, and of the branches
 * as a report. The buckets are those of {@link Ageing}.
 */
package crm.customer.ageing;
