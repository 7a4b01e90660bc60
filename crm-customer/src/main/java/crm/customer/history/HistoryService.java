package crm.customer.history;

import crm.customer.CustomerPermissions;
import crm.customer.profile.Customer;
import crm.customer.profile.CustomerAccess;
import crm.customer.profile.CustomerStatus;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
        Customer customer = customers.byId(customerId);
        Set<String> seen = new HashSet<>();
        return changes.latest(customerId, MOST).stream()
                .map(change -> FieldChangeRow.of(
                        change,
                        seen.add(change.getField())
                                && customer.getStatus() != CustomerStatus.CLOSED
                                && customers.isStill(customer, change.getField(), change.getValueTo())))
                .toList();
    }

    /** What others changed after a moment, so that a person in conflict sees it. */
    @RequiresPermissions(CustomerPermissions.PROFILE_CHANGE)
    public List<FieldChangeRow> since(long customerId, @NotNull Instant from) {
        customers.byId(customerId);
        return changes.since(customerId, from).stream()
                .map(change -> FieldChangeRow.of(change, false))
                .toList();
    }
}
