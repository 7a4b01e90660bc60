/**
 * A copy of everything held on one person, as the law lets the person ask for it (PIPL, article 45). Start at
 * {@link PersonalCopyService}. It is complete by itself: whatever entity of the business says whose customer it is, by an
 * attribute {@code customerId}, is in it, with its parts.
 */
package crm.customer.copy;
