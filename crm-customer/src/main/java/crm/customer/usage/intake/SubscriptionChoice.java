package crm.customer.usage.intake;

import crm.customer.subscription.OfferedProduct;
import crm.system.intake.Problems;
import crm.system.notice.Wording;
import crm.system.session.Scope;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Of all that a row may mean, the one subscription it means: within the importer's branches, running in that month, of
 * the customer and product it names. A number that changed hands or packages within a month goes to the later one. One
 * that was handed over is whose it was at the moment that counts.
 */
final class SubscriptionChoice {

    private final Scope scope;
    private final Function<Collection<Long>, Map<Long, OfferedProduct>> catalog;

    /** A few hundred at most, for the whole run. */
    private final Map<Long, OfferedProduct> products = new HashMap<>();

    SubscriptionChoice(Scope scope, Function<Collection<Long>, Map<Long, OfferedProduct>> catalog) {
        this.scope = scope;
        this.catalog = catalog;
    }

    /** The subscription; null when a reason was given. */
    SubscriptionSpan choose(UsageDraft draft, List<SubscriptionSpan> named, Problems problems) {
        boolean byNumber = !draft.numbers().isEmpty();
        String field = byNumber ? UsageFields.SERVICE_NUMBER : UsageFields.CUSTOMER_NUMBER;
        List<SubscriptionSpan> found = named.stream()
                .flatMap(one -> one.at(draft.heldAt()).stream())
                .filter(one -> scope.covers(one.unitId()))
                .toList();
        if (found.isEmpty()) {
            return reject(draft, problems, field, byNumber ? "unknownNumber" : "unknownCustomer");
        }
        found = found.stream().filter(one -> one.ranIn(draft.month())).toList();
        if (found.isEmpty()) {
            return reject(draft, problems, draft.when(), "notRunning");
        }
        if (draft.customerNumber() != null) {
            found = found.stream()
                    .filter(one -> one.customerNumber().equals(draft.customerNumber()))
                    .toList();
            if (found.isEmpty()) {
                return reject(draft, problems, UsageFields.CUSTOMER_NUMBER, "otherCustomer");
            }
        }
        if (draft.product() != null) {
            found = found.stream().filter(one -> isCalled(one, draft.product())).toList();
            if (found.isEmpty()) {
                return reject(draft, problems, UsageFields.PRODUCT, "otherProduct");
            }
        }
        if (!byNumber && found.size() > 1) {
            return reject(draft, problems, UsageFields.PRODUCT, "several");
        }
        return found.stream()
                .max(Comparator.comparing(SubscriptionSpan::startedOn).thenComparing(SubscriptionSpan::id))
                .orElseThrow();
    }

    private static SubscriptionSpan reject(UsageDraft draft, Problems problems, String field, String reason) {
        problems.reject(draft.values(), field, Wording.of(UsageRowCheck.AREA + reason));
        return null;
    }

    private boolean isCalled(SubscriptionSpan subscription, String word) {
        OfferedProduct product = products.get(subscription.productId());
        return product != null
                && Stream.of(product.number(), product.name(), product.nameEn())
                        .anyMatch(name -> name != null && name.equalsIgnoreCase(word));
    }

    /** Learns of products not met before, in one go for a chunk. */
    void learn(Collection<SubscriptionSpan> found) {
        Set<Long> missing = new HashSet<>();
        found.forEach(one -> missing.add(one.productId()));
        missing.removeAll(products.keySet());
        if (!missing.isEmpty()) {
            products.putAll(catalog.apply(missing));
        }
    }
}
