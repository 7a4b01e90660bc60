package crm.market.product;

import crm.customer.subscription.SaleRules;
import java.io.Serializable;
import java.util.Map;

/**
 * What has to hold before a product is sold.
 *
 * @param names of the products that the rules speak of, by id
 */
public record ProductRules(SaleRules rules, Map<Long, ProductName> names) implements Serializable {}
