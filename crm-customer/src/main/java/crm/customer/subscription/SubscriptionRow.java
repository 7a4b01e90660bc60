package crm.customer.subscription;

import crm.customer.names.PhoneNumber;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One subscription of a customer.
 *
 * @param serviceNumber masked; null where the product has none
 * @param monthlyFee CNY per month
 * @param state what it does in particular
 * @param contractEndsOn null without a term
 * @param endedOn null while it runs
 */
public record SubscriptionRow(
        long id,
        long productId,
        String productName,
        String serviceNumber,
        BigDecimal monthlyFee,
        SubscriptionStatus status,
        ServiceState state,
        LocalDate startedOn,
        LocalDate contractEndsOn,
        LocalDate endedOn)
        implements Serializable {

    static SubscriptionRow of(Subscription subscription) {
        return new SubscriptionRow(
                subscription.getId(),
                subscription.getProductId(),
                subscription.getProductName(),
                PhoneNumber.masked(subscription.getServiceNumber()),
                subscription.getMonthlyFee(),
                subscription.getStatus(),
                subscription.getState(),
                subscription.getStartedOn(),
                subscription.getContractEndsOn(),
                subscription.getEndedOn());
    }
}
