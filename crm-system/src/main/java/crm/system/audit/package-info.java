/**
 * Proof of what was done: who, when, from where, what, before and after. Start at {@link AuditTrail}. An entry is
 * written in the transaction of the change it tells of; a refusal is written in one of its own, so that it stays when
 * the refused work is rolled back. Entries are only ever added.
 */
package crm.system.audit;
