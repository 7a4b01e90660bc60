package crm.customer.history;

import crm.customer.profile.FieldDifference;

/** One change in full. */
public record KeptChange(long customerId, FieldDifference difference) {}
