package crm.customer.payment;

import crm.customer.arrears.OwedKind;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What a payment was set against.
 *
 * @param reference of the bill or charge
 * @param amount CNY of the payment that went into it
 */
public record PaidItem(OwedKind kind, String reference, BigDecimal amount) implements Serializable {}
