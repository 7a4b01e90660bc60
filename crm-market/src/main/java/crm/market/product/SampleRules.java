package crm.market.product;

import crm.customer.profile.CustomerClass;
import crm.customer.subscription.BusinessType;
import crm.customer.subscription.ContractTerm;
import crm.customer.subscription.Need;
import crm.customer.subscription.SaleRules;
import crm.system.demo.BulkInsert;
import crm.system.demo.DemoBook;
import crm.system.demo.DemoTable;
import crm.system.demo.branch.DemoBranch;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules of the sample products, from {@code sample-product-rules.tsv}. */
final class SampleRules {

    private final Map<String, Long> products;
    private final Map<String, Long> units = new HashMap<>();
    private final Map<Long, SaleRules> rules = new HashMap<>();

    SampleRules(Map<String, Long> productIds, DemoBranch branch) {
        products = productIds;
        branch.desks().stream().filter(DemoBranch.Desk::city).forEach(desk -> units.put(desk.region(), desk.unitId()));
        for (String[] row : DemoTable.rows("/crm/market/product/sample-product-rules.tsv")) {
            rules.merge(products.get(row[0]), read(row[1], List.of(row[2].split("\\|", -1))), SampleRules::together);
        }
    }

    SaleRules of(long productId) {
        return rules.getOrDefault(productId, SaleRules.NONE);
    }

    private SaleRules read(String what, List<String> values) {
        List<Need> needs = new ArrayList<>();
        Set<Long> excludes = new HashSet<>();
        Set<Long> where = new HashSet<>();
        Set<CustomerClass> classes = EnumSet.noneOf(CustomerClass.class);
        List<ContractTerm> terms = new ArrayList<>();
        switch (what) {
            case "NEEDS" -> needs.add(need(values));
            case "EXCLUDES" -> values.forEach(value -> excludes.add(products.get(value)));
            case "REGION" -> values.forEach(value -> where.add(units.get(value)));
            case "CLASS" -> values.forEach(value -> classes.add(CustomerClass.valueOf(value)));
            case "TERM" -> values.forEach(value -> terms.add(term(value.split(":", -1))));
            case "REPEATABLE" -> {
                // says it by being there
            }
            default -> throw new IllegalArgumentException("no rule " + what);
        }
        return new SaleRules(needs, excludes, where, classes, terms, what.equals("REPEATABLE"));
    }

    private Need need(List<String> values) {
        Set<Long> others = new HashSet<>();
        Set<BusinessType> lines = EnumSet.noneOf(BusinessType.class);
        for (String value : values) {
            if (products.containsKey(value)) {
                others.add(products.get(value));
            } else {
                lines.add(BusinessType.valueOf(value));
            }
        }
        return new Need(others, lines);
    }

    private static ContractTerm term(String[] parts) {
        return new ContractTerm(Integer.parseInt(parts[0]), new BigDecimal(parts[1]));
    }

    private static SaleRules together(SaleRules one, SaleRules other) {
        List<Need> needs = new ArrayList<>(one.needs());
        needs.addAll(other.needs());
        boolean termsOfOther = other.terms().size() > 1 || !other.terms().get(0).equals(ContractTerm.NONE);
        return new SaleRules(
                needs,
                union(one.excludes(), other.excludes()),
                union(one.units(), other.units()),
                union(one.classes(), other.classes()),
                termsOfOther ? other.terms() : one.terms(),
                one.repeatable() || other.repeatable());
    }

    private static <T> Set<T> union(Set<T> one, Set<T> other) {
        Set<T> all = new HashSet<>(one);
        all.addAll(other);
        return all;
    }

    /** Writes the rules of all products; those without any have no rows. */
    void write(DemoBook book) throws SQLException {
        long last = 0;
        try (BulkInsert ties = book.insert(
                        "mkt_product_tie",
                        "id",
                        "version",
                        "product_id",
                        "kind",
                        "choice_no",
                        "other_product_id",
                        "business_type");
                BulkInsert limits =
                        book.insert("mkt_product_limit", "id", "version", "product_id", "unit_id", "customer_class");
                BulkInsert terms =
                        book.insert("mkt_product_term", "id", "version", "product_id", "months", "ending_share")) {
            for (long product : rules.keySet().stream().sorted().toList()) {
                SaleRules of = rules.get(product);
                for (int choice = 0; choice < of.needs().size(); choice++) {
                    Need need = of.needs().get(choice);
                    for (long other : need.products().stream().sorted().toList()) {
                        ties.row(++last, 1L, product, ProductTie.Kind.NEEDS.name(), choice, other, null);
                    }
                    for (BusinessType line : need.lines()) {
                        ties.row(++last, 1L, product, ProductTie.Kind.NEEDS.name(), choice, null, line.name());
                    }
                }
                for (long other : of.excludes()) {
                    ties.row(++last, 1L, product, ProductTie.Kind.EXCLUDES.name(), 0, other, null);
                }
                for (long unit : of.units().stream().sorted().toList()) {
                    limits.row(++last, 1L, product, unit, null);
                }
                for (CustomerClass to : Arrays.asList(CustomerClass.values())) {
                    if (of.classes().contains(to)) {
                        limits.row(++last, 1L, product, null, to.name());
                    }
                }
                for (ContractTerm term : of.terms()) {
                    terms.row(++last, 1L, product, term.months(), term.endingShare());
                }
            }
        }
        book.restart("mkt_product_tie_seq", last);
        book.restart("mkt_product_limit_seq", last);
        book.restart("mkt_product_term_seq", last);
    }
}
