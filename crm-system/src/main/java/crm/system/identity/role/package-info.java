/**
 * Named sets of permissions with a level of authority. Start at {@link RoleService}.
 * {@link RoleStartup} brings in what the program ships; a shipped role can be changed, but stays.
 */
package crm.system.identity.role;
