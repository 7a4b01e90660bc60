package crm.customer.usage;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What is left this month of what a package and its extras let be used without charge.
 *
 * @param productName in Chinese
 * @param serviceNumber masked; null where the product has none
 * @param minutes free ones a month, 0 for none
 * @param dataGb free GB a month, 0 for none
 */
public record AllowanceLeft(
        long subscriptionId,
        String productName,
        String serviceNumber,
        BigDecimal minutes,
        BigDecimal minutesUsed,
        BigDecimal dataGb,
        BigDecimal dataUsed)
        implements Serializable {

    /** 0 when all are used up. */
    public BigDecimal minutesLeft() {
        return minutes.subtract(minutesUsed).max(BigDecimal.ZERO);
    }

    /** 0 when all is used up. */
    public BigDecimal dataLeft() {
        return dataGb.subtract(dataUsed).max(BigDecimal.ZERO);
    }
}
