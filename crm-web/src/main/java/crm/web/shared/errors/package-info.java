/**
 * Turns what went wrong into words. Start at {@link ErrorMessages}: services throw, pages never catch. A broken rule
 * becomes its message, anything of ours a number that is logged with its stack and told to the person.
 */
package crm.web.shared.errors;
