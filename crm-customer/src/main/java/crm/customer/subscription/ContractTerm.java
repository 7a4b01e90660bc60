package crm.customer.subscription;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * For how long a customer binds himself, and what leaving earlier costs.
 *
 * @param months 0 for no term
 * @param endingShare of the monthly fee for each month that remains, 0 to 1
 */
public record ContractTerm(int months, BigDecimal endingShare) implements Serializable {

    /** Can be left at any time. */
    public static final ContractTerm NONE = new ContractTerm(0, BigDecimal.ZERO);

    /** The first day that is not bound any more; null without a term. */
    public LocalDate endsOn(LocalDate start) {
        return months == 0 ? null : start.plusMonths(months);
    }

    /** Months from that day to the end of the term, one that has begun counted in full; 0 when it is over. */
    public static long monthsLeft(LocalDate on, LocalDate endsOn) {
        if (endsOn == null || !on.isBefore(endsOn)) {
            return 0;
        }
        long whole = ChronoUnit.MONTHS.between(on, endsOn);
        return on.plusMonths(whole).isBefore(endsOn) ? whole + 1 : whole;
    }

    /**
     * What leaving on that day costs: months left times share times monthly fee, rounded half up to the fen.
     *
     * @param endsOn null without a term
     * @param share null when nothing was agreed
     * @return CNY, 0.00 when the term is over
     */
    public static BigDecimal endingCharge(LocalDate on, LocalDate endsOn, BigDecimal share, BigDecimal monthlyFee) {
        BigDecimal charge = share == null
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(monthsLeft(on, endsOn)).multiply(share).multiply(monthlyFee);
        return charge.setScale(2, RoundingMode.HALF_UP);
    }
}
