/**
 * The bell of the bar: a person's own news with the count of those not yet read. The page asks for it every minute
 * while it is looked at, so that no page pays for it when it is built. Start at {@link NoticesServlet}.
 */
package crm.web.shared.notice;
