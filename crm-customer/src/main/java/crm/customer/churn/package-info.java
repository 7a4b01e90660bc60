/**
 * Customers who left: when, which service, why, where to, and who says so. Start at
 * {@link crm.customer.churn.ChurnService}. A record is entered by hand, brought by a file, or made by
 * {@link crm.customer.churn.ChurnOfClosed} when an account is closed. Branch, class and segment are kept as they were that
 * day. A wrong record is withdrawn and no longer counts; it is never deleted.
 */
package crm.customer.churn;
