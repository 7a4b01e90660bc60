package crm.customer.usage.demo;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A sample subscription as far as its usage depends on it.
 *
 * @param running false while it is suspended, so that nothing was used this month
 * @param endedOn null while it has not ended
 */
record SampleSubscription(
        long id,
        long customerId,
        long unitId,
        long productId,
        BigDecimal monthlyFee,
        boolean running,
        LocalDate startedOn,
        LocalDate endedOn) {

    /** Which part of the days of a month up to a last day it ran, 0 to 1. */
    double share(LocalDate month, LocalDate lastDay) {
        LocalDate from = startedOn.isAfter(month) ? startedOn : month;
        LocalDate monthEnd = month.withDayOfMonth(month.lengthOfMonth());
        LocalDate to = lastDay.isBefore(monthEnd) ? lastDay : monthEnd;
        if (endedOn != null && endedOn.isBefore(to)) {
            to = endedOn;
        }
        return Math.max(0, to.toEpochDay() - from.toEpochDay() + 1) / (double) month.lengthOfMonth();
    }
}
