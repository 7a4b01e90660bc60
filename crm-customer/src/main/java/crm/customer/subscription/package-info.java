/**
 * What customers have subscribed to. Start at {@link SubscriptionService}. Products are known only through
 * {@link ProductCatalog}, which the area that manages them implements. Whoever sells asks {@link SaleCheck}, which tells
 * everything that speaks against it; {@link SubscriptionBook} then writes.
 */
package crm.customer.subscription;
