/**
 * What customers used in each month: minutes, data and charges by kind, one row for a subscription and month. Start at
 * {@link UsageService} for one customer and at {@link UsageListService} for lists. The figures come by import
 * ({@link crm.customer.usage.intake}); a later file for the same subscription and month replaces them. Bills are made
 * elsewhere: the charges here say what the billing system told for the month.
 */
package crm.customer.usage;
