package crm.customer.payment;

import java.io.Serializable;
import java.util.List;

/** What customers see of their own money: where the account stands, and the latest payments. */
public record OwnPayments(Standing standing, List<PaymentRow> rows) implements Serializable {}
