/**
 * How often somebody may be wrong: {@link Attempts} counts, {@link Challenges} asks a question that a script does not
 * answer. What counts as wrong, and what follows, is the caller's matter.
 */
package crm.system.identity.patience;
