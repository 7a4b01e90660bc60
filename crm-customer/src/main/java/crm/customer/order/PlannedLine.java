package crm.customer.order;

import crm.customer.coverage.CoverageAnswer;
import crm.customer.subscription.ContractTerm;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What one line of an order would do.
 *
 * @param subscriptionId what is changed or ended; null for something new
 * @param fromProductName what is changed; null unless it is a change
 * @param typedNumber as it was typed; null where none is needed
 * @param monthlyFee CNY per month; of what is left for leaving
 * @param term the one chosen
 * @param contractEndsOn when the customer is free again; null without a term
 * @param endingCharge what giving something up within its term costs, in CNY
 * @param coverage what is known of the address; null where no line to it is needed
 */
public record PlannedLine(
        Long subscriptionId,
        long productId,
        String productName,
        String fromProductName,
        String typedNumber,
        BigDecimal monthlyFee,
        ContractTerm term,
        LocalDate contractEndsOn,
        BigDecimal endingCharge,
        CoverageAnswer coverage)
        implements Serializable {}
