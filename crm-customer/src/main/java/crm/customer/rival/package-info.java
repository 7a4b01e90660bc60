/**
 * The other operators of the region, by whom customers are lost and won. Start at {@link crm.customer.rival.Rival}; files
 * and switches write them in many ways, which {@link crm.customer.rival.RivalWords} knows.
 */
package crm.customer.rival;
