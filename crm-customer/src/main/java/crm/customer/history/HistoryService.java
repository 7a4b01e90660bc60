package crm.customer.history;

import crm.customer.CustomerPermissions;
import crm.customer.profile.CustomerAccess;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Reads who changed what of a customer. */
@Stateless
public class HistoryService {

    /** What a tab shows; older changes stay in the audit trail's search. */
    private static final int MOST = 200;

    @Inject
    private CustomerAccess customers;

    @Inject
    private FieldChangeStore changes;

    /** The latest changes, newest first, at most 200. */
    @RequiresPermissions(CustomerPermissions.HISTORY_READ)
    public List<FieldChangeRow> ofCustomer(long customerId) {
        customers.byId(customerId);
        return changes.latest(customerId, MOST).stream().map(FieldChangeRow::of).toList();
    }

    /** What others changed after a moment, so that a person in conflict sees it. */
    @RequiresPermissions(CustomerPermissions.PROFILE_CHANGE)
    public List<FieldChangeRow> since(long customerId, @NotNull Instant from) {
        customers.byId(customerId);
        return changes.since(customerId, from).stream().map(FieldChangeRow::of).toList();
    }
}
