/**
 * What a customer owes. Others ask {@link Arrears}, which hides where the items come from: for now a clerk enters them
 * from the billing system at {@link ArrearsService}; a ledger may take their place without anybody noticing. What is past
 * its due day blocks new services and changes of package, see {@link ArrearsBlock}.
 */
package crm.customer.arrears;
