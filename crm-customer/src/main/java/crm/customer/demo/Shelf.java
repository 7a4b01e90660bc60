package crm.customer.demo;

import crm.customer.subscription.BusinessType;
import crm.customer.subscription.OfferedProduct;
import java.util.List;

/** The sample products with how often they are taken; left by the chapter that writes them. */
public record Shelf(List<Offer> offers) {

    /**
     * A product and its share.
     *
     * @param share relative to the other products of the same line, 0 or more
     */
    public record Offer(OfferedProduct product, int share) {}

    /** What stands by itself in a line of business. */
    Weighted<OfferedProduct> packages(BusinessType line) {
        return of(line, true);
    }

    /** What is added to a package of a line of business. */
    Weighted<OfferedProduct> extras(BusinessType line) {
        return of(line, false);
    }

    private Weighted<OfferedProduct> of(BusinessType line, boolean basic) {
        Weighted<OfferedProduct> found = new Weighted<>();
        for (Offer offer : offers) {
            if (offer.product().businessType() == line && offer.product().basic() == basic) {
                found.with(offer.share(), offer.product());
            }
        }
        return found;
    }
}
