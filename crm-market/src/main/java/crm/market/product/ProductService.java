package crm.market.product;

import crm.market.MarketPermissions;
import crm.system.slice.Slice;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Shows products. */
@Stateless
public class ProductService {

    @Inject
    private ProductStore products;

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
}
