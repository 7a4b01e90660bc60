/**
 * The documents accounts are opened with, and the checks of their numbers. Start at {@link DocumentCheck}.
 * Gender and birth date come from a resident number and are never typed.
 */
package crm.customer.document;
