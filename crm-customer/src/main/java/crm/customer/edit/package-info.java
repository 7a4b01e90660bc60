/**
 * Changing a customer's record, also when others change it at the same time. Start at {@link EditService}. Whoever saves
 * on a record that somebody else saved meanwhile is shown both sides, field by field, and saves again: nothing is written
 * over unseen, and nobody's untouched field is lost.
 */
package crm.customer.edit;
