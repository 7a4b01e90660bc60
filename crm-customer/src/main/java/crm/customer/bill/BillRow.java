package crm.customer.bill;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One line of a list of bills.
 *
 * @param month its first day
 * @param total CNY
 * @param rest CNY that is left to pay
 */
public record BillRow(
        long id,
        String number,
        LocalDate month,
        long customerId,
        String customerName,
        String latinName,
        long unitId,
        LocalDate issuedOn,
        LocalDate dueOn,
        BigDecimal total,
        BigDecimal rest,
        BillState state)
        implements Serializable {

    /** How it stands on a day. */
    public BillStanding standing(LocalDate today) {
        return BillStanding.of(state, rest, dueOn, today);
    }
}
