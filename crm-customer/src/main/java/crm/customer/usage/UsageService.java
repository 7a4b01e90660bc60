package crm.customer.usage;

import crm.customer.CustomerPermissions;
import crm.customer.profile.CustomerAccess;
import crm.customer.subscription.ProductCatalog;
import crm.customer.subscription.Subscription;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Shows what a customer used. */
@Stateless
public class UsageService {

    /** Shown months, this one among them. */
    public static final int MONTHS = 24;

    @Inject
    private UsageStore usage;

    @Inject
    private CustomerAccess customers;

    @Inject
    private ProductCatalog catalog;

    @Inject
    private Clock clock;

    /** The customer's usage in the last {@value #MONTHS} months, and what is left of this month's allowances. */
    @RequiresPermissions(CustomerPermissions.USAGE_READ)
    public CustomerUsage ofCustomer(long customerId) {
        customers.byId(customerId);
        return read(customerId);
    }

    /** The same of the customer who is signed in. */
    @RequiresPermissions(CustomerPermissions.OWN_READ)
    public CustomerUsage own() {
        return read(customers.own().getId());
    }

    /** What is left of this month's allowances of the customer who is signed in; reads this month only. */
    @RequiresPermissions(CustomerPermissions.OWN_READ)
    public List<AllowanceLeft> ownAllowances() {
        long customerId = customers.own().getId();
        return left(customerId, usage.ofCustomer(customerId, thisMonth()));
    }

    private LocalDate thisMonth() {
        return LocalDate.now(clock).withDayOfMonth(1);
    }

    private CustomerUsage read(long customerId) {
        LocalDate thisMonth = thisMonth();
        List<UsageLine> lines = usage.ofCustomer(customerId, thisMonth.minusMonths(MONTHS - 1L));
        return new CustomerUsage(thisMonth, lines, left(customerId, lines));
    }

    private List<AllowanceLeft> left(long customerId, List<UsageLine> lines) {
        LocalDate thisMonth = thisMonth();
        Map<Long, UsageFigures> used = lines.stream()
                .filter(line -> line.month().equals(thisMonth))
                .collect(Collectors.toMap(UsageLine::subscriptionId, UsageLine::figures));
        List<Subscription> running = usage.running(customerId);
        List<Long> products =
                running.stream().map(Subscription::getProductId).distinct().toList();
        return new AllowanceBook(catalog.allowances(products), used).left(running);
    }
}
