package crm.customer.timeline;

import crm.customer.CustomerPermissions;
import crm.customer.profile.CustomerAccess;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Reads a customer's time line. */
@Stateless
public class TimelineService {

    /** How many entries come at a time. */
    public static final int SLICE = 30;

    @Inject
    private CustomerAccess customers;

    @Inject
    private TimelineStore entries;

    @Inject
    private Clock clock;

    /**
     * The latest entries, or those before one already shown; newest first, at most {@value #SLICE}.
     *
     * @param last the oldest entry already shown; null to begin
     */
    @RequiresPermissions(CustomerPermissions.PROFILE_READ)
    public List<TimelineRow> ofCustomer(long customerId, TimelineRow last) {
        customers.byId(customerId);
        return last == null
                ? entries.before(customerId, clock.instant().plus(Duration.ofDays(1)), Long.MAX_VALUE, SLICE)
                : entries.before(customerId, last.happenedAt(), last.id(), SLICE);
    }
}
