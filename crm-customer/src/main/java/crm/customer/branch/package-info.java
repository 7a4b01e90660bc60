/**
 * The units of the organisation as places that keep customers' accounts. Start at {@link BranchService}. They are kept
 * by the identity feature of the system module and only read here.
 */
package crm.customer.branch;
