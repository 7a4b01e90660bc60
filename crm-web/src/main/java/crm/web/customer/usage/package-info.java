/**
 * Screens of what customers used: the tab of a customer's record ({@link crm.web.customer.usage.UsageTab}), the customer's
 * own page, and the list over customers. The first two show the same {@link crm.web.customer.usage.UsageView}.
 */
package crm.web.customer.usage;
