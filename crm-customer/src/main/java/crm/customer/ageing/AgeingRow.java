package crm.customer.ageing;

import java.io.Serializable;

/**
 * What the customers of a branch owe.
 *
 * @param customers how many owe something
 */
public record AgeingRow(long unitId, long customers, Ageing ageing) implements Serializable {}
