/**
 * Every word a person reads, from one bundle per area and language. Start at {@link AllMessages}: pages say
 * {@code #{msg['customer.profile.name']}}, beans use {@code crm.web.shared.Messages}.
 */
package crm.web.shared.text;
