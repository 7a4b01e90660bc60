/**
 * Numbers that customers bring from another operator, or take there. Start at {@link PortingService}. A porting is asked
 * for with an authorisation code, the other operator accepts or refuses, and then it is done: in, a subscription starts
 * on the number under all the rules of a sale; out, the subscription ends and its number leaves the pool.
 */
package crm.customer.porting;
