package crm.customer.subscription;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What a product lets be used each month without charge.
 *
 * @param line the line of business in which it is used up
 * @param basic false for an extra, which adds to the package it was sold for
 * @param minutes 0 for none
 * @param dataGb 0 for none
 */
public record Allowance(BusinessType line, boolean basic, BigDecimal minutes, BigDecimal dataGb)
        implements Serializable {}
