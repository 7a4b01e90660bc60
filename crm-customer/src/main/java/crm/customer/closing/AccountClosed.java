package crm.customer.closing;

import crm.customer.subscription.BusinessType;
import java.time.LocalDate;
import java.util.Set;

/**
 * Sent within the transaction that closes an account.
 *
 * @param services the lines of business that the customer had until then; empty for who had none
 */
public record AccountClosed(long customerId, ClosingReason reason, Set<BusinessType> services, LocalDate on) {}
