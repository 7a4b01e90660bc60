/**
 * How often somebody may be wrong: {@link SharedAttempts} counts over all nodes, {@link Challenges} asks a question that
 * a script does not answer. What counts as wrong, and what follows, is the caller's matter; each puts a word of its own
 * before its keys.
 */
package crm.system.identity.patience;
