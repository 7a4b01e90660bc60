package crm.customer.usage;

import crm.customer.names.PhoneNumber;
import crm.customer.subscription.Subscription;
import crm.customer.subscription.SubscriptionStatus;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** Asked only for customers whom the acting person may see. */
@Dependent
class UsageStore {

    @PersistenceContext(unitName = "crm")
    private EntityManager usage;

    /** The newest month first. A subscription that was handed over shows each holder the months that were theirs. */
    List<UsageLine> ofCustomer(long customerId, LocalDate since) {
        return usage
                .createQuery(
                        "select u, s from MonthlyUsage u, Subscription s where s.id = u.subscriptionId"
                                + " and u.customerId = :customer and u.month >= :since order by u.month desc, u.id",
                        Object[].class)
                .setParameter("customer", customerId)
                .setParameter("since", since)
                .getResultList()
                .stream()
                .map(row -> line((MonthlyUsage) row[0], (Subscription) row[1]))
                .toList();
    }

    /** The customer's subscriptions that run, oldest first. */
    List<Subscription> running(long customerId) {
        return usage.createQuery(
                        "select s from Subscription s where s.customerId = :customer and s.status = :active"
                                + " order by s.id",
                        Subscription.class)
                .setParameter("customer", customerId)
                .setParameter("active", SubscriptionStatus.ACTIVE)
                .getResultList();
    }

    private static UsageLine line(MonthlyUsage month, Subscription subscription) {
        return new UsageLine(
                month.getId(),
                subscription.getId(),
                subscription.getProductName(),
                PhoneNumber.masked(subscription.getServiceNumber()),
                month.getMonth(),
                month.getFigures());
    }
}
