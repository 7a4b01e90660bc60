/** The cashier's day on screens, from counting to checking, and its paper. Start at {@link CashDayPage}. */
package crm.web.customer.cashday;
