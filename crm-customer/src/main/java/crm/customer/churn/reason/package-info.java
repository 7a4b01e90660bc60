/**
 * The kept list of reasons why customers leave. Start at {@link crm.customer.churn.reason.ChurnReasonService}. A reason that
 * is used no more is retired, never deleted: figures of the past name it.
 */
package crm.customer.churn.reason;
