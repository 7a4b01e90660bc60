/**
 * What a customer owes, item by item, and what paid it. Others ask {@link Arrears}, charge at {@link ChargeBook}, and
 * take money in at {@link CustomerAccount}, which books every step in {@link crm.customer.ledger.Ledger}; clerks enter,
 * settle and withdraw at {@link ArrearsService}. Money pays the longest due first; what is left of it waits as a
 * {@link Credit}. What is past its due day blocks new services and changes of package, see {@link ArrearsBlock}.
 */
package crm.customer.arrears;
