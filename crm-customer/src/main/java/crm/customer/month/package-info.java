/**
 * Closing the books of a month, and the trial balance. Start at {@link MonthService}. Bookings always bear the day on
 * which they are made, so that nothing comes into a month that is over; its sums are frozen by the closing, and from then
 * on read and not summed again. Months are closed one after the other, for the whole province.
 */
package crm.customer.month;
