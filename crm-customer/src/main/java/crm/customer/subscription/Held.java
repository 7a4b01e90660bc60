package crm.customer.subscription;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A product that a customer has now.
 *
 * @param product as it is known today, also when it is sold no more
 * @param serviceNumber masked; null for an extra
 * @param monthlyFee as agreed, CNY per month
 * @param boundFee the monthly fee that giving it up within the term is reckoned from; null without a term
 * @param contractEndsOn null without a term
 * @param endingShare what leaving within the term costs, of the monthly fee for each month left; null when nothing was
 *     agreed
 */
public record Held(
        long subscriptionId,
        OfferedProduct product,
        String serviceNumber,
        BigDecimal monthlyFee,
        BigDecimal boundFee,
        LocalDate contractEndsOn,
        BigDecimal endingShare,
        SubscriptionStatus status)
        implements Serializable {

    /** What giving it up on that day costs, in CNY. */
    public BigDecimal endingCharge(LocalDate on) {
        return steppingDownCharge(on, BigDecimal.ZERO);
    }

    /** What going on with a lower monthly fee from that day costs: its share of the difference, in CNY. */
    public BigDecimal steppingDownCharge(LocalDate on, BigDecimal nextFee) {
        BigDecimal bound = boundFee == null ? monthlyFee : boundFee;
        return ContractTerm.endingCharge(
                on, contractEndsOn, endingShare, bound.subtract(nextFee).max(BigDecimal.ZERO));
    }
}
