package crm.customer.number;

import java.io.Serializable;

/**
 * What came of adding a range.
 *
 * @param added how many are new in the pool
 * @param inUse how many of these a running subscription has already
 * @param known how many were there before
 */
public record NumbersAdded(int added, int inUse, int known) implements Serializable {}
