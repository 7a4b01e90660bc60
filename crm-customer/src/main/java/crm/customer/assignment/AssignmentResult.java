package crm.customer.assignment;

import java.io.Serializable;

/**
 * How a piece of it went.
 *
 * @param assigned customers whose manager is another one now
 * @param skipped customers left as they were: the manager's already, closed, or not of a branch that manager serves
 * @param finished whether nothing is left to do
 */
public record AssignmentResult(long assigned, long skipped, boolean finished) implements Serializable {}
