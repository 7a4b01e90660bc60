/**
 * Corrections of a customer's account that no bill and no payment makes: an allowance, or an extra charge, each with a reason.
 * Start at {@link AdjustmentService}. Nothing is booked before a second person has approved it; then it stands in the books
 * like any other charge or credit and is never changed.
 */
package crm.customer.adjustment;
