package crm.customer.profile;

import java.util.List;

/** Sent within the changing transaction, with the fields that have another value now. */
public record CustomerChanged(long customerId, String number, List<FieldDifference> differences) {}
