/**
 * What a person keeps of a list for the next time: filters with a name, and which columns to leave out. Start at
 * {@link ListChoiceService}. Everybody has their own; a filter is shared by sending its address.
 */
package crm.system.lists;
