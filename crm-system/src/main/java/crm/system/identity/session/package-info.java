/**
 * The logins that are open: listed, ended, timed out. Start at {@link SessionBook}; people see theirs through
 * {@link SessionService}. They are kept in the database, so that ending one is heard on every node.
 */
package crm.system.identity.session;
