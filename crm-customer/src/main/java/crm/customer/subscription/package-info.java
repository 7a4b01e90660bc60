/**
 * What customers have subscribed to. Start at {@link SubscriptionService}. Products are known only through
 * {@link ProductCatalog}, which the area that manages them implements.
 */
package crm.customer.subscription;
