package crm.customer.month;

import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;

/** When a month may be closed. */
final class MonthRule {

    /** So that bookings that were under way at midnight are in. */
    private static final LocalTime FROM = LocalTime.of(1, 0);

    private MonthRule() {}

    /**
     * Tells whether a month may be closed.
     *
     * @param latest the latest month that is closed; null for none
     * @param now in the branch's time zone
     */
    static boolean allows(YearMonth month, YearMonth latest, ZonedDateTime now) {
        boolean inTurn = latest == null || month.equals(latest.plusMonths(1));
        ZonedDateTime from = month.plusMonths(1).atDay(1).atTime(FROM).atZone(now.getZone());
        return inTurn && !now.isBefore(from);
    }
}
