package crm.customer.history;

import crm.customer.CustomerPermissions;
import crm.customer.personal.PersonalCipher;
import crm.customer.profile.Customer;
import crm.customer.profile.CustomerAccess;
import crm.customer.profile.FieldDifference;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
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

    @Inject
    private PersonalCipher cipher;

    /** The latest changes, newest first, at most 200. */
    @RequiresPermissions(CustomerPermissions.HISTORY_READ)
    public List<FieldChangeRow> ofCustomer(long customerId) {
        Customer customer = customers.byId(customerId);
        UnaryOperator<String> open = cipher.opener(customerId);
        Set<String> seen = new HashSet<>();
        return changes.latest(customerId, MOST).stream()
                .map(change -> row(change, change.difference(open), seen.add(change.getField()) ? customer : null))
                .toList();
    }

    /** What others changed after a moment, so that a person in conflict sees it. */
    @RequiresPermissions(CustomerPermissions.PROFILE_CHANGE)
    public List<FieldChangeRow> since(long customerId, @NotNull Instant from) {
        customers.byId(customerId);
        UnaryOperator<String> open = cipher.opener(customerId);
        return changes.since(customerId, from).stream()
                .map(change -> row(change, change.difference(open), null))
                .toList();
    }

    /** @param newest the customer when it is the newest change of that field, which alone can be undone; else null */
    private FieldChangeRow row(FieldChange change, FieldDifference difference, Customer newest) {
        boolean still = newest != null
                && !newest.getStatus().isEnded()
                && customers.isStill(newest, change.getField(), difference.to());
        return FieldChangeRow.of(change, difference, still);
    }
}
