/**
 * Customers taken over from other systems by file. Start at {@link CustomerImporter}. A row without a document becomes a
 * record "to be completed"; one whose number fails its checks is rejected, never stored half right. What has no place in
 * the customer's record (tenure, charges, contract, churn) is kept as it was told, in {@code cus_takeover}.
 * Rows are written by batch: a million records would not go through one entity each.
 */
package crm.customer.intake;
