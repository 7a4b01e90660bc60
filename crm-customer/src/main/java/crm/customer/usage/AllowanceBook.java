package crm.customer.usage;

import crm.customer.names.PhoneNumber;
import crm.customer.subscription.Allowance;
import crm.customer.subscription.BusinessType;
import crm.customer.subscription.Subscription;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sets what this month's usage took against what packages allow. Extras add to the first package of their line. */
final class AllowanceBook {

    private final Map<Long, Allowance> byProduct;
    private final Map<Long, UsageFigures> usedBySubscription;

    /** @param usedBySubscription this month's figures; who used nothing is missing */
    AllowanceBook(Map<Long, Allowance> byProduct, Map<Long, UsageFigures> usedBySubscription) {
        this.byProduct = byProduct;
        this.usedBySubscription = usedBySubscription;
    }

    /** @param running the customer's subscriptions that run, oldest first */
    List<AllowanceLeft> left(List<Subscription> running) {
        Map<BusinessType, Subscription> firstOfLine = new LinkedHashMap<>();
        Map<Subscription, AllowanceLeft> left = new LinkedHashMap<>();
        for (Subscription subscription : running) {
            Allowance allowance = byProduct.get(subscription.getProductId());
            if (allowance != null && allowance.basic()) {
                firstOfLine.putIfAbsent(allowance.line(), subscription);
                left.put(subscription, left(subscription, allowance.minutes(), allowance.dataGb()));
            }
        }
        for (Subscription subscription : running) {
            Allowance extra = byProduct.get(subscription.getProductId());
            Subscription holder = extra == null || extra.basic() ? null : firstOfLine.get(extra.line());
            if (holder != null) {
                left.computeIfPresent(
                        holder,
                        (same, before) -> left(
                                same,
                                before.minutes().add(extra.minutes()),
                                before.dataGb().add(extra.dataGb())));
            }
        }
        return left.values().stream()
                .filter(one -> one.minutes().signum() > 0 || one.dataGb().signum() > 0)
                .toList();
    }

    private AllowanceLeft left(Subscription subscription, BigDecimal minutes, BigDecimal dataGb) {
        UsageFigures used = usedBySubscription.get(subscription.getId());
        return new AllowanceLeft(
                subscription.getId(),
                subscription.getProductName(),
                PhoneNumber.masked(subscription.getServiceNumber()),
                minutes,
                used == null ? BigDecimal.ZERO : used.minutesAtHome(),
                dataGb,
                used == null ? BigDecimal.ZERO : used.data());
    }
}
