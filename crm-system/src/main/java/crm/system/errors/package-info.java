/**
 * What can go wrong by the rules of the business. Start at {@link BusinessRuleViolation}: services throw one of its
 * kinds, pages never catch it; the web module turns each into a message in the person's language.
 * Whatever is not one of these is ours: it is logged under a number and the person is told that number.
 */
package crm.system.errors;
