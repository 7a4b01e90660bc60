/**
 * Takes files of monthly usage in: a row tells the figures of one subscription in one month. What is known of that month
 * already is replaced by what the row tells; a figure for which the file has no column stays. Start at
 * {@link crm.customer.usage.intake.UsageImporter}. Single calls, messages and stretches of data come in by
 * {@link crm.customer.usage.intake.RecordImporter}, each once. {@link crm.system.intake} says how imports go.
 */
package crm.customer.usage.intake;
