/**
 * Everything that ever happened with a customer, whoever's area it was. Start at {@link Timeline} to write and at
 * {@link TimelineService} to read.
 */
package crm.customer.timeline;
