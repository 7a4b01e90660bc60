/**
 * Customers served by another branch than their own. Start at {@link VisitService}: who stands at the counter and shows
 * the document can be served for that visit. {@link OpenVisits} opens the one door to customers' records for it; what a
 * visit does not allow asks {@link crm.customer.profile.CustomerAccess#refuseVisit}.
 */
package crm.customer.visit;
