/**
 * What customers order: something new, another package, or to leave one. Start at {@link OrderService}; {@link OrderState}
 * is the life of an order, and {@link OrderTurnJob} brings those to effect whose day has come. What may be sold is said by
 * {@link crm.customer.subscription.SaleCheck} alone, here and wherever else something is sold.
 */
package crm.customer.order;
