package crm.customer.usage;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One month of one subscription, for its customer's page.
 *
 * @param productName in Chinese, of the product it is now
 * @param serviceNumber masked; null where the product has none
 * @param month its first day
 */
public record UsageLine(
        long id, long subscriptionId, String productName, String serviceNumber, LocalDate month, UsageFigures figures)
        implements Serializable {}
