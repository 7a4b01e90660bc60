package crm.customer.arrears;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One thing that a customer owes.
 *
 * @param id zero where the source knows no single item
 * @param reference number or month of the bill, as it stands there
 * @param amount CNY, what is still owed of it
 * @param overdue whether its due day is past
 */
public record OwedItem(long id, OwedKind kind, String reference, BigDecimal amount, LocalDate dueOn, boolean overdue)
        implements Serializable {}
