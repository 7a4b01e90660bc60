package crm.customer.bill;

import crm.customer.arrears.PaidBy;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A bill with its lines and what paid it.
 *
 * @param month its first day
 * @param total CNY
 * @param rest CNY that is left to pay
 * @param why it was withdrawn; null while it holds
 */
public record BillSheet(
        long id,
        long version,
        String number,
        LocalDate month,
        long customerId,
        String customerNumber,
        String customerName,
        String latinName,
        long unitId,
        LocalDate issuedOn,
        LocalDate dueOn,
        BigDecimal total,
        BigDecimal rest,
        BillState state,
        BillStanding standing,
        String why,
        List<BillLineRow> lines,
        List<PaidBy> payments)
        implements Serializable {}
