package crm.market.product;

import crm.customer.subscription.SaleRules;
import crm.market.MarketPermissions;
import crm.system.slice.Slice;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Shows products. */
@Stateless
public class ProductService {

    @Inject
    private ProductStore products;

    @Inject
    private ProductRuleStore rules;

    /** A stretch of the products the filter lets through. */
    @RequiresPermissions(MarketPermissions.PRODUCT_READ)
    public List<ProductRow> find(@NotNull ProductFilter filter, @NotNull Slice slice) {
        return products.rows(filter, slice);
    }

    @RequiresPermissions(MarketPermissions.PRODUCT_READ)
    public long count(@NotNull ProductFilter filter) {
        return products.count(filter);
    }

    /** @throws crm.system.errors.RecordNotFound when there is none */
    @RequiresPermissions(MarketPermissions.PRODUCT_READ)
    public Product byId(long productId) {
        return products.byId(productId);
    }

    /** What has to hold before it is sold. */
    @RequiresPermissions(MarketPermissions.PRODUCT_READ)
    public ProductRules rules(long productId) {
        SaleRules found = rules.of(List.of(products.byId(productId))).get(productId);
        List<Long> others = Stream.concat(
                        found.excludes().stream(), found.needs().stream().flatMap(need -> need.products().stream()))
                .distinct()
                .toList();
        return new ProductRules(
                found,
                others.isEmpty()
                        ? Map.of()
                        : products.all(others).stream().collect(Collectors.toMap(Product::getId, ProductName::of)));
    }
}
