/**
 * What every list page has by its template: saved filters, columns to choose, rows to pick for one action. Start at
 * {@link ListChoices}. {@link RowResolver} makes the expressions of rows cheap.
 */
package crm.web.shared.lists;
