package crm.customer.subscription;

import java.math.BigDecimal;

/**
 * A released product as a subscription needs to know it.
 *
 * @param id the product's id in the market area
 * @param number its number, for people
 * @param name its name, in Chinese
 * @param nameEn its English name
 * @param businessType the line of business
 * @param basic true for a package that stands by itself, false for an extra that needs one
 * @param monthlyFee CNY per month
 */
public record OfferedProduct(
        long id,
        String number,
        String name,
        String nameEn,
        BusinessType businessType,
        boolean basic,
        BigDecimal monthlyFee) {}
