package crm.market.product;

import crm.customer.subscription.BusinessType;
import java.io.Serializable;
import java.math.BigDecimal;

/** One line of the product list; fee in CNY per month, allowances in minutes and GB per month. */
public record ProductRow(
        long id,
        String number,
        String name,
        String nameEn,
        ProductKind kind,
        BusinessType businessType,
        BigDecimal monthlyFee,
        int freeMinutes,
        BigDecimal freeDataGb,
        ProductStatus status)
        implements Serializable {}
