/**
 * A key for each customer, with which personal values in history and audit are sealed. Start at {@link PersonalCipher}.
 * Erasure destroys the key: what was written stays where it is, as the audit chain demands, and nobody can read it. Keys
 * are kept encrypted with the key file's keys and are rotated with them.
 */
package crm.customer.personal;
