/**
 * Names as people search for them: in characters, in pinyin, by initials. Start at {@link NameSound}.
 */
package crm.customer.names;
