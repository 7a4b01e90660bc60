/**
 * Who changed which field of a customer from what to what. Start at {@link HistoryService}. The values are encrypted,
 * because a deleted phone number is still somebody's phone number.
 */
package crm.customer.history;
