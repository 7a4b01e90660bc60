package crm.customer.latefee;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * The rule of late fees: for each day after the due day and the days of grace, what was still owed at the beginning of
 * that day times the rate. Days are summed exactly; only the sum is rounded, half up to the cent, so that it does not
 * matter how often it is looked at. Source of the rate: parameter; the Telecommunications Regulations of the PRC, article
 * 34, know at most 0.3 % a day.
 *
 * @param amount CNY, as it was charged
 * @param lateFrom the last day on which it could be paid in time
 * @param paid what paid some of it, and until when that held
 */
record LateFeeSum(BigDecimal amount, LocalDate lateFrom, List<Part> paid, ZoneId zone) {

    /**
     * A payment of some of it.
     *
     * @param from when it was paid, which may be before it was set against it
     * @param allocatedAt when it was set against it in our books
     * @param until null while it holds
     */
    record Part(BigDecimal amount, Instant from, Instant allocatedAt, Instant until) {

        /** @param valueOn the day from which on the money counts as paid; null: since it was set against it */
        static Part of(BigDecimal amount, LocalDate valueOn, Instant allocatedAt, Instant until, ZoneId zone) {
            Instant value =
                    valueOn == null ? allocatedAt : valueOn.atStartOfDay(zone).toInstant();
            return new Part(amount, value.isBefore(allocatedAt) ? value : allocatedAt, allocatedAt, until);
        }
    }

    /**
     * The rule for something charged: nobody could pay it before they were told, so that its days count from the day on
     * which it came into our books when it was due before.
     */
    static LateFeeSum of(BigDecimal amount, LocalDate dueOn, Instant chargedAt, List<Part> paid, ZoneId zone) {
        LocalDate charged = LocalDate.ofInstant(chargedAt, zone);
        return new LateFeeSum(amount, charged.isAfter(dueOn) ? charged : dueOn, paid, zone);
    }

    /** Whether days up to one were counted as owed although it has turned out since that some of it was paid. */
    boolean knowsBetterAbout(LocalDate counted) {
        return paid.stream()
                .anyMatch(part -> day(part.from()).isBefore(counted)
                        && day(part.from()).isBefore(day(part.allocatedAt()))
                        && !day(part.allocatedAt()).isBefore(counted));
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    /** What was owed at the beginning of a day, in CNY. */
    BigDecimal owedAtDawnOf(LocalDate day) {
        Instant dawn = day.atStartOfDay(zone).toInstant();
        return paid.stream()
                .filter(part -> part.from().isBefore(dawn))
                .filter(part -> part.until() == null || !part.until().isBefore(dawn))
                .map(Part::amount)
                .reduce(amount, BigDecimal::subtract)
                // Money that paid something else before may stand in for money that failed.
                .max(BigDecimal.ZERO);
    }

    /**
     * What the days after one, up to another, add; not rounded.
     *
     * @param after the last day that was counted already; null for none
     * @param through the last day to count
     * @param rate share a day, e.g. 0.0005
     */
    BigDecimal between(LocalDate after, LocalDate through, int graceDays, BigDecimal rate) {
        LocalDate first = lateFrom.plusDays(graceDays + 1L);
        if (after != null && !after.isBefore(first)) {
            first = after.plusDays(1);
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (LocalDate day = first; !day.isAfter(through); day = day.plusDays(1)) {
            sum = sum.add(owedAtDawnOf(day).multiply(rate));
        }
        return sum;
    }

    /** Half up to the cent. */
    static BigDecimal rounded(BigDecimal accrued) {
        return accrued.setScale(2, RoundingMode.HALF_UP);
    }
}
