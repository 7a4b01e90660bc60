package crm.customer.subscription;

import java.io.Serializable;
import java.util.Set;

/**
 * Something that a product cannot do without: any one of some products, or a package of any of some lines of business.
 *
 * @param products ids of products, each of which will do
 * @param lines lines of business, a package of each of which will do
 */
public record Need(Set<Long> products, Set<BusinessType> lines) implements Serializable {

    public Need {
        products = Set.copyOf(products);
        lines = Set.copyOf(lines);
    }

    /** A package of that line. */
    public static Need of(BusinessType line) {
        return new Need(Set.of(), Set.of(line));
    }

    boolean isMetBy(OfferedProduct held) {
        return products.contains(held.id()) || (held.basic() && lines.contains(held.businessType()));
    }
}
