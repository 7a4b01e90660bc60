package crm.customer.order;

import crm.customer.coverage.CoverageState;
import crm.customer.names.PhoneNumber;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One product of an order.
 *
 * @param subscriptionId null until a new one has begun
 * @param fromProductName what is changed; null unless it is a change
 * @param serviceNumber masked; null where none was asked for
 * @param termMonths 0 for no term
 * @param endingShare of the monthly fee for each month left
 * @param contractEndsOn null without a term
 * @param endingCharge CNY
 * @param coverage null where no line to the address is needed
 */
public record OrderLineRow(
        long id,
        Long subscriptionId,
        String productName,
        String fromProductName,
        String serviceNumber,
        BigDecimal monthlyFee,
        int termMonths,
        BigDecimal endingShare,
        LocalDate contractEndsOn,
        BigDecimal endingCharge,
        CoverageState coverage,
        Integer realisticMbit,
        String coverageArea)
        implements Serializable {

    static OrderLineRow of(OrderLine line) {
        return new OrderLineRow(
                line.getId(),
                line.getSubscriptionId(),
                line.getProductName(),
                line.getFromProductName(),
                PhoneNumber.masked(line.getServiceNumber()),
                line.getMonthlyFee(),
                line.getTermMonths(),
                line.getEndingShare(),
                line.getContractEndsOn(),
                line.getEndingCharge(),
                line.getCoverage(),
                line.getRealisticMbit(),
                line.getCoverageArea());
    }
}
