package crm.customer.usage;

import java.io.Serializable;

/**
 * A list of usage added up.
 *
 * @param rows how many rows it has
 */
public record UsageSums(long rows, UsageFigures figures) implements Serializable {}
