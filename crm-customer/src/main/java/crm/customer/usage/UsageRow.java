package crm.customer.usage;

import crm.customer.profile.CustomerClass;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * One line of a list of usage.
 *
 * @param month its first day
 * @param productName in Chinese, of the product it was in that month
 */
public record UsageRow(
        long id,
        long customerId,
        String customerNumber,
        String customerName,
        String latinName,
        CustomerClass customerClass,
        long unitId,
        String productName,
        LocalDate month,
        UsageFigures figures)
        implements Serializable {}
