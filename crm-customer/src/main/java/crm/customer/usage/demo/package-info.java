/**
 * Sample usage for every sample subscription and month. Start at {@link crm.customer.usage.demo.UsageChapter}. The months
 * before this one are complete; this month is written as far as it has come.
 */
package crm.customer.usage.demo;
