package crm.customer.search;

import crm.customer.CustomerPermissions;
import crm.customer.subscription.OfferedProduct;
import crm.customer.subscription.ProductCatalog;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** What the select boxes of the advanced form offer. */
@Stateless
public class SearchChoiceService {

    @Inject
    private SearchChoiceStore choices;

    @Inject
    private ProductCatalog products;

    @Inject
    private Clock clock;

    /** What is on sale today, by name. */
    @RequiresPermissions(CustomerPermissions.PROFILE_READ)
    public List<OfferedProduct> products() {
        return products.offered(LocalDate.now(clock));
    }

    /** Those who are responsible for customers in the branches the acting person sees, by name. */
    @RequiresPermissions(CustomerPermissions.PROFILE_READ)
    public List<SearchChoice> managers() {
        return choices.managers();
    }
}
