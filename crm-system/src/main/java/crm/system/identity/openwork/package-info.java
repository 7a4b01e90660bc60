/**
 * Work that waits for one person, whichever module it belongs to. A module tells of its own by implementing
 * {@link OpenWork}; the desk shows it ({@link OpenWorkService}) to whoever it waits for and, while they are away, to
 * their deputy; {@link HandOver} passes it on when somebody moves or leaves. Nobody leaves while work would be orphaned.
 */
package crm.system.identity.openwork;
