/**
 * Rights as they are this moment, for {@link crm.system.session.CurrentUser} and for Shiro. Start at
 * {@link AccountRights}: it remembers what was read until {@code sys_rights_version} rises, and asks for that version
 * once per click, so that a right taken away on one node is gone on all with the next click.
 * Whoever changes roles, grants, accounts or units calls {@link RightsVersion#raise()} in the same transaction.
 */
package crm.system.identity.rights;
