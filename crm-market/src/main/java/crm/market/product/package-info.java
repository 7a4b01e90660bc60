/**
 * What the branch sells, with its tariffs. Start at {@link ProductService}. Only a released product can be sold, and its
 * tariff never changes in place. Subscriptions see products through {@link crm.customer.subscription.ProductCatalog}.
 */
package crm.market.product;
