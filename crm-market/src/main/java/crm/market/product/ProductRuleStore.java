package crm.market.product;

import crm.customer.profile.CustomerClass;
import crm.customer.subscription.BusinessType;
import crm.customer.subscription.ContractTerm;
import crm.customer.subscription.Need;
import crm.customer.subscription.SaleRules;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What has to hold before products are sold; three queries however many products. */
@Dependent
class ProductRuleStore {

    @PersistenceContext(unitName = "crm")
    private EntityManager rules;

    Map<Long, SaleRules> of(Collection<Product> products) {
        if (products.isEmpty()) {
            return Map.of();
        }
        List<Long> ids = products.stream().map(Product::getId).toList();
        Map<Long, List<ProductTie>> ties = rows("ProductTie", "r.choice, r.id", ids, ProductTie.class).stream()
                .collect(Collectors.groupingBy(ProductTie::getProductId));
        Map<Long, List<ProductLimit>> limits = rows("ProductLimit", "r.id", ids, ProductLimit.class).stream()
                .collect(Collectors.groupingBy(ProductLimit::getProductId));
        Map<Long, List<ProductTerm>> terms = rows("ProductTerm", "r.months", ids, ProductTerm.class).stream()
                .collect(Collectors.groupingBy(ProductTerm::getProductId));
        Map<Long, SaleRules> found = new HashMap<>();
        for (Product product : products) {
            Long id = product.getId();
            found.put(
                    id,
                    rules(
                            ties.getOrDefault(id, List.of()),
                            limits.getOrDefault(id, List.of()),
                            terms.getOrDefault(id, List.of()),
                            product.isRepeatable()));
        }
        return found;
    }

    private static SaleRules rules(
            List<ProductTie> ties, List<ProductLimit> limits, List<ProductTerm> terms, boolean repeatable) {
        Map<Integer, List<ProductTie>> choices = ties.stream()
                .filter(tie -> tie.getKind() == ProductTie.Kind.NEEDS)
                .collect(Collectors.groupingBy(ProductTie::getChoice, TreeMap::new, Collectors.toList()));
        Set<Long> excludes = some(
                ties.stream()
                        .filter(tie -> tie.getKind() == ProductTie.Kind.EXCLUDES)
                        .toList(),
                ProductTie::getOtherId);
        Set<Long> units = some(limits, ProductLimit::getUnitId);
        Set<CustomerClass> classes = some(limits, ProductLimit::getCustomerClass);
        List<ContractTerm> offered = terms.stream().map(ProductTerm::asOffered).toList();
        return new SaleRules(
                choices.values().stream().map(ProductRuleStore::need).toList(),
                excludes,
                units,
                classes,
                offered,
                repeatable);
    }

    private static Need need(List<ProductTie> choice) {
        Set<Long> products = some(choice, ProductTie::getOtherId);
        Set<BusinessType> lines = some(choice, ProductTie::getBusinessType);
        return new Need(products, lines);
    }

    private static <R, V> Set<V> some(Collection<R> rows, Function<R, V> value) {
        return rows.stream().map(value).filter(Objects::nonNull).collect(Collectors.toCollection(HashSet::new));
    }

    private <T> List<T> rows(String entity, String order, List<Long> products, Class<T> type) {
        return rules.createQuery(
                        "select r from " + entity + " r where r.productId in :products order by " + order, type)
                .setParameter("products", products)
                .getResultList();
    }
}
