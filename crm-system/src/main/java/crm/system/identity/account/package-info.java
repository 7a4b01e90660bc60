/**
 * Logins of employees: opened, given roles, unlocked, given a new one-time password. Start at {@link AccountService}.
 * An account belongs to one portal for good and closes with its owner's leaving; it is never removed, since the trail
 * names it. {@link FirstAdministrator} lets the first person into an empty system.
 */
package crm.system.identity.account;
