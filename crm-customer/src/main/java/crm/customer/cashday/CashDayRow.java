package crm.customer.cashday;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One line of a list of cashiers' days.
 *
 * @param expectedCash what should have been in the till, CNY; null until it is handed in
 * @param countedCash what was, CNY; null until it is handed in
 * @param checkerName who looked at it last; null when nobody has
 */
public record CashDayRow(
        long id,
        String cashierName,
        long unitId,
        LocalDate day,
        Instant openedAt,
        CashDayState state,
        BigDecimal expectedCash,
        BigDecimal countedCash,
        Instant handedInAt,
        String checkerName,
        Instant checkedAt)
        implements Serializable {

    /** More than zero when too much was in the till; null until it is handed in. */
    public BigDecimal difference() {
        return countedCash == null ? null : countedCash.subtract(expectedCash);
    }
}
