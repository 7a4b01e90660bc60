/**
 * Folders into which other systems put files for import. Start at {@link crm.system.intake.drop.DropWatch}, which looks
 * every few seconds, and {@link crm.system.intake.drop.DropService}, by which administrators say what lies where. All
 * folders lie directly below one root that only the server's configuration names; links are never followed. A file is
 * taken when two looks found it unchanged: first it is claimed by a hidden name, then read, then moved to {@code done}
 * or {@code failed} beside it. Each of these steps is kept, so that a server that stopped goes on where it was.
 */
package crm.system.intake.drop;
