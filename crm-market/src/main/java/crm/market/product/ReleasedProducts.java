package crm.market.product;

import crm.customer.subscription.OfferedProduct;
import crm.customer.subscription.ProductCatalog;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Offers released products to subscriptions. */
@Dependent
class ReleasedProducts implements ProductCatalog {

    @Inject
    private ProductStore products;

    @Override
    public List<OfferedProduct> offered(LocalDate on) {
        return products.released(on).stream().map(ReleasedProducts::offer).toList();
    }

    @Override
    public Optional<OfferedProduct> find(long productId, LocalDate on) {
        return products.find(productId).filter(product -> product.isOnSale(on)).map(ReleasedProducts::offer);
    }

    @Override
    public Map<String, String> englishNames() {
        return products.englishNames();
    }

    private static OfferedProduct offer(Product product) {
        return new OfferedProduct(
                product.getId(),
                product.getNumber(),
                product.getName(),
                product.getNameEn(),
                product.getBusinessType(),
                product.getKind() == ProductKind.BASIC,
                product.getMonthlyFee());
    }
}
