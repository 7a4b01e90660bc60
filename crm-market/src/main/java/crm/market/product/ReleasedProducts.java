package crm.market.product;

import crm.customer.subscription.Allowance;
import crm.customer.subscription.OfferedProduct;
import crm.customer.subscription.ProductCatalog;
import crm.customer.subscription.SaleRules;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Offers released products to subscriptions. */
@Dependent
class ReleasedProducts implements ProductCatalog {

    @Inject
    private ProductStore products;

    @Inject
    private ProductRuleStore rules;

    @Override
    public List<OfferedProduct> offered(LocalDate on) {
        return offer(products.released(on));
    }

    @Override
    public Optional<OfferedProduct> find(long productId, LocalDate on) {
        return products.find(productId).filter(product -> product.isOnSale(on)).map(product -> offer(List.of(product))
                .get(0));
    }

    @Override
    public Map<Long, OfferedProduct> known(Collection<Long> productIds) {
        return productIds.isEmpty()
                ? Map.of()
                : offer(products.all(productIds)).stream().collect(Collectors.toMap(OfferedProduct::id, same -> same));
    }

    @Override
    public Map<Long, String> names(Collection<Long> productIds) {
        return productIds.isEmpty()
                ? Map.of()
                : products.all(productIds).stream().collect(Collectors.toMap(Product::getId, Product::getName));
    }

    @Override
    public Map<Long, Allowance> allowances(Collection<Long> productIds) {
        return productIds.isEmpty()
                ? Map.of()
                : products.all(productIds).stream()
                        .filter(ReleasedProducts::counts)
                        .collect(Collectors.toMap(Product::getId, ReleasedProducts::allowance));
    }

    /** A package without an allowance still holds those of its extras; what lasts some days is none of a month. */
    private static boolean counts(Product product) {
        boolean allows = product.getFreeMinutes() > 0 || product.getFreeDataGb().signum() > 0;
        return product.getValidDays() == null && (allows || product.getKind() == ProductKind.BASIC);
    }

    private static Allowance allowance(Product product) {
        return new Allowance(
                product.getBusinessType(),
                product.getKind() == ProductKind.BASIC,
                BigDecimal.valueOf(product.getFreeMinutes()),
                product.getFreeDataGb());
    }

    @Override
    public Map<String, String> englishNames() {
        return products.englishNames();
    }

    private List<OfferedProduct> offer(List<Product> released) {
        Map<Long, SaleRules> known = rules.of(released);
        return released.stream()
                .map(product -> offer(product, known.get(product.getId())))
                .toList();
    }

    private static OfferedProduct offer(Product product, SaleRules rules) {
        return new OfferedProduct(
                product.getId(),
                product.getNumber(),
                product.getName(),
                product.getNameEn(),
                product.getBusinessType(),
                product.getKind() == ProductKind.BASIC,
                product.getMonthlyFee(),
                rules);
    }
}
