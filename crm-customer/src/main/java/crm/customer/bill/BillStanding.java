package crm.customer.bill;

import java.math.BigDecimal;
import java.time.LocalDate;

/** How a bill stands today, as people ask for it. */
public enum BillStanding {
    PAID,
    OPEN,
    OVERDUE,
    WITHDRAWN;

    /** @param rest CNY that is left to pay */
    static BillStanding of(BillState state, BigDecimal rest, LocalDate dueOn, LocalDate today) {
        if (state == BillState.WITHDRAWN) {
            return WITHDRAWN;
        }
        if (rest.signum() == 0) {
            return PAID;
        }
        return dueOn.isBefore(today) ? OVERDUE : OPEN;
    }
}
