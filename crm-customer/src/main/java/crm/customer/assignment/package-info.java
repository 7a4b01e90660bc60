/**
 * Handing customers to an account manager, one or a hundred thousand. Start at {@link AssignmentService}. Scope and key
 * accounts are checked for every customer; one whose branch the manager does not serve is left as it is and counted.
 */
package crm.customer.assignment;
