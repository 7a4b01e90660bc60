/**
 * What every list page has by its template: saved filters, columns to choose, rows to pick for one action. Start at
 * {@link ListChoices}.
 */
package crm.web.shared.lists;
