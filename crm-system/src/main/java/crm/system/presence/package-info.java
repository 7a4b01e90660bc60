/**
 * People before machines: who waits for an answer now, and how work that can wait makes room. Start at {@link Courtesy},
 * which long jobs call between two steps.
 */
package crm.system.presence;
