package crm.customer.subscription;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

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
 * @param rules what has to hold before it is sold
 */
public record OfferedProduct(
        long id,
        String number,
        String name,
        String nameEn,
        BusinessType businessType,
        boolean basic,
        BigDecimal monthlyFee,
        SaleRules rules)
        implements Serializable {

    /** A product that is sold to anybody. */
    public OfferedProduct(
            long id,
            String number,
            String name,
            String nameEn,
            BusinessType businessType,
            boolean basic,
            BigDecimal monthlyFee) {
        this(id, number, name, nameEn, businessType, basic, monthlyFee, SaleRules.NONE);
    }

    /** What it needs: an extra of which nothing is said needs a package of its own line. */
    public List<Need> needs() {
        return rules.needs().isEmpty() && !basic ? List.of(Need.of(businessType)) : rules.needs();
    }
}
