/**
 * Who works here and what they may do: units, employees, accounts, roles and the permissions roles hold. Modules tell
 * their permissions through {@link PermissionGroup}; {@link PasswordHashes} makes and checks password hashes.
 * Rights are remembered on every node and dropped when {@code sys_rights_version} rises, so that a right taken away is
 * gone on the next click.
 */
package crm.system.identity;
