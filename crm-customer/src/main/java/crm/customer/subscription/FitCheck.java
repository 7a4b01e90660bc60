package crm.customer.subscription;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Stream;

/** Whether what a customer would have after a sale fits together, and may be sold to that customer there. */
final class FitCheck {

    private final Sale sale;
    private final List<Finding> findings = new ArrayList<>();

    private FitCheck(Sale sale) {
        this.sale = sale;
    }

    /**
     * What speaks against it.
     *
     * @param below a unit with all units below it
     * @param names of products that needs may speak of
     */
    static List<Finding> findings(Sale sale, LongFunction<Set<Long>> below, Map<Long, OfferedProduct> names) {
        FitCheck check = new FitCheck(sale);
        for (OfferedProduct product : sale.coming()) {
            check.maybeSold(product, below);
            check.needs(product, names);
            check.excludes(product);
            check.onceOnly(product);
        }
        check.whatStaysIsNotLeftAlone(names);
        check.samePlace();
        return check.findings;
    }

    private void maybeSold(OfferedProduct product, LongFunction<Set<Long>> below) {
        SaleRules rules = product.rules();
        long unit = sale.buyer().unitId();
        if (!rules.units().isEmpty()
                && rules.units().stream().noneMatch(top -> below.apply(top).contains(unit))) {
            findings.add(Finding.blocking("customer.sale.notHere", product.name()));
        }
        if (!rules.classes().isEmpty() && !rules.classes().contains(sale.buyer().customerClass())) {
            findings.add(Finding.blocking(
                    "customer.sale.notForClass",
                    product.name(),
                    "@customer.class." + sale.buyer().customerClass()));
        }
    }

    private void needs(OfferedProduct product, Map<Long, OfferedProduct> names) {
        for (Need need : product.needs()) {
            if (after().noneMatch(other -> other.id() != product.id() && need.isMetBy(other))) {
                findings.add(Finding.blocking("customer.sale.needs", product.name(), inWords(need, names)));
            }
        }
    }

    private void excludes(OfferedProduct product) {
        after().filter(other -> other.id() != product.id())
                .filter(other -> product.rules().excludes().contains(other.id())
                        || other.rules().excludes().contains(product.id()))
                .map(other -> Finding.blocking("customer.sale.excludes", product.name(), other.name()))
                // Two new ones that exclude each other are told once.
                .filter(finding -> !findings.contains(Finding.blocking(
                        finding.key(), finding.values().get(1), finding.values().get(0))))
                .forEach(findings::add);
    }

    /** An extra is had once for each package of its line. */
    private void onceOnly(OfferedProduct product) {
        if (product.basic() || product.rules().repeatable()) {
            return;
        }
        long packages = after().filter(other -> other.basic() && other.businessType() == product.businessType())
                .count();
        long same = after().filter(other -> other.id() == product.id()).count();
        if (same > Math.max(1, packages)) {
            findings.add(Finding.blocking("customer.sale.hadAlready", product.name()));
        }
    }

    /** Only what stood before and would not stand after: what was out of order already stops nobody. */
    private void whatStaysIsNotLeftAlone(Map<Long, OfferedProduct> names) {
        for (Held held : sale.staying()) {
            for (Need need : held.product().needs()) {
                boolean before = sale.going().stream().anyMatch(gone -> need.isMetBy(gone.product()));
                boolean after =
                        after().anyMatch(other -> other.id() != held.product().id() && need.isMetBy(other));
                if (before && !after) {
                    findings.add(Finding.blocking(
                            "customer.sale.stillNeeded", held.product().name(), inWords(need, names)));
                }
            }
        }
    }

    /** A package is changed into another one of its own line. */
    private void samePlace() {
        for (Held gone : sale.going()) {
            for (OfferedProduct product : sale.coming()) {
                if (product.businessType() != gone.product().businessType()
                        || product.basic() != gone.product().basic()) {
                    findings.add(Finding.blocking(
                            "customer.sale.otherLine", gone.product().name(), product.name()));
                } else if (product.id() == gone.product().id()) {
                    findings.add(Finding.blocking("customer.sale.sameProduct", product.name()));
                }
            }
        }
    }

    private Stream<OfferedProduct> after() {
        return Stream.concat(sale.staying().stream().map(Held::product), sale.coming().stream());
    }

    private static String inWords(Need need, Map<Long, OfferedProduct> names) {
        Stream<String> lines = need.lines().stream().sorted().map(line -> "@customer.sale.line." + line);
        Stream<String> products = need.products().stream()
                .sorted()
                .map(names::get)
                .filter(known -> known != null)
                .map(OfferedProduct::name);
        return String.join(Finding.OR, Stream.concat(lines, products).toList());
    }

    /** The products that the needs of these speak of. */
    static Set<Long> spokenOf(Collection<OfferedProduct> products) {
        return products.stream()
                .flatMap(product -> product.needs().stream())
                .flatMap(need -> need.products().stream())
                .collect(java.util.stream.Collectors.toSet());
    }
}
