/**
 * The cashier's day: what went through one till on one day, from the first payment until somebody else has checked it.
 * Start at {@link CashDayService}. A day begins by itself with its first payment; once it is handed in nothing is added to it,
 * and the next payment begins another. What a day should hold is always the sum of its payments, never a number of its own.
 */
package crm.customer.cashday;
