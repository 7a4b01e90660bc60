package crm.customer.profile;

import java.time.Instant;
import java.util.List;

/**
 * Sent within the changing transaction, with the fields that have another value now.
 *
 * @param at the moment the record bears as its last change: history must bear the same, or the next editor sees a conflict
 */
public record CustomerChanged(long customerId, String number, Instant at, List<FieldDifference> differences) {}
