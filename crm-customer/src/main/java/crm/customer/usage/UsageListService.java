package crm.customer.usage;

import crm.customer.CustomerPermissions;
import crm.customer.subscription.ProductCatalog;
import crm.system.audit.AuditFact;
import crm.system.audit.AuditTrail;
import crm.system.slice.Slice;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Lists usage by period, product, branch and customer. */
@Stateless
public class UsageListService {

    /** A list is counted this far; one that is longer is added up only when somebody asks for it. */
    public static final int MOST_COUNTED = 10_000;

    /** So many months of a long list are added up at once. */
    public static final int MOST_MONTHS_ADDED = 12;

    @Inject
    private UsageListStore lists;

    @Inject
    private ProductCatalog catalog;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** A stretch of the rows the filter lets through, the newest month first. */
    @RequiresPermissions(CustomerPermissions.USAGE_READ)
    public List<UsageRow> find(@NotNull UsageFilter filter, @NotNull Slice slice) {
        return lists.rows(filter, slice);
    }

    /** How many there are; {@value #MOST_COUNTED} means that many or more. */
    @RequiresPermissions(CustomerPermissions.USAGE_READ)
    public long count(@NotNull UsageFilter filter) {
        return lists.count(filter, MOST_COUNTED);
    }

    /**
     * All rows the filter lets through, added up; of millions this takes seconds.
     *
     * @throws UsageSpanTooLong when that many rows are of more than {@value #MOST_MONTHS_ADDED} months
     */
    @RequiresPermissions(CustomerPermissions.USAGE_READ)
    public UsageSums sums(@NotNull UsageFilter filter) {
        if (isLong(filter) && lists.count(filter, MOST_COUNTED) >= MOST_COUNTED) {
            throw new UsageSpanTooLong();
        }
        return lists.sums(filter);
    }

    private static boolean isLong(UsageFilter filter) {
        boolean ofOne = filter.getCustomer() != null && !filter.getCustomer().isBlank();
        boolean bounded = filter.getFrom() != null
                && filter.getTo() != null
                && filter.getFrom().plusMonths(MOST_MONTHS_ADDED).isAfter(filter.getTo());
        return !ofOne && !bounded;
    }

    /** The newest month of which the acting person sees anything, or this month. */
    @RequiresPermissions(CustomerPermissions.USAGE_READ)
    public LocalDate newestMonth() {
        return Optional.ofNullable(lists.newestMonth())
                .orElseGet(() -> LocalDate.now(clock).withDayOfMonth(1));
    }

    /**
     * The next rows of the whole list; for a file.
     *
     * @param last the one before; null at the beginning
     */
    @RequiresPermissions(CustomerPermissions.USAGE_READ)
    public List<UsageRow> after(@NotNull UsageFilter filter, UsageRow last, int most) {
        return lists.after(filter, last, most);
    }

    /** The Chinese name of a product that a list is narrowed to. */
    @RequiresPermissions(CustomerPermissions.USAGE_READ)
    public Optional<String> productName(long productId) {
        return Optional.ofNullable(catalog.names(List.of(productId)).get(productId));
    }

    /** Puts on record that the acting person takes this list out as a file. */
    @RequiresPermissions(CustomerPermissions.PROFILE_EXPORT)
    public void noteExport(@NotNull UsageFilter filter) {
        String narrowed = Json.createObjectBuilder()
                .add("from", String.valueOf(filter.getFrom()))
                .add("to", String.valueOf(filter.getTo()))
                .add("product", String.valueOf(filter.getProduct()))
                .add("unit", String.valueOf(filter.getUnit()))
                .add("customer", String.valueOf(filter.getCustomer()))
                .build()
                .toString();
        trail.record(AuditFact.done(CustomerPermissions.PROFILE_EXPORT, "usage", "list")
                .with(null, narrowed));
    }
}
