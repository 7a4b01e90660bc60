/** The menu at the left of every page. Start at {@link crm.web.shared.menu.Menu}, which lists its lines. */
package crm.web.shared.menu;
