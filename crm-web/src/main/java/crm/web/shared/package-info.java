/**
 * What every screen shares: the shell, texts, lists, errors. Start at the templates in {@code WEB-INF/templates} and at
 * {@link crm.web.shared.LazyTable}. A page bean injects services alone and never catches: {@code ErrorMessages} in
 * {@code crm.web.shared.errors} turns what services throw into words.
 */
package crm.web.shared;
