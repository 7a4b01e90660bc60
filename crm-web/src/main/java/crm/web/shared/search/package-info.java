/**
 * The one search box of the bar. Start at {@link SearchSource}: an area joins in by implementing it as a bean; the
 * servlet asks every source that the person may use and groups what they find.
 */
package crm.web.shared.search;
