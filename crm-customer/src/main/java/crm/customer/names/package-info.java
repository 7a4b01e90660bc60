/**
 * Names and phone numbers as people write and search them. Start at {@link NameSound}, which hears a name in characters,
 * in pinyin and by its initials, and at {@link PhoneNumber}, which knows one notation for all the ways to type a number.
 */
package crm.customer.names;
