package crm.customer.bill.intake;

import crm.customer.bill.BillLineKind;
import crm.system.intake.mapping.FieldValues;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/** A row that passed the checks that need nobody else. */
record ReadBill(
        FieldValues row,
        String number,
        String customerNumber,
        LocalDate month,
        LocalDate issuedOn,
        LocalDate dueOn,
        BigDecimal total,
        Map<BillLineKind, BigDecimal> lines) {}
