package crm.customer.profile;

import crm.customer.CustomerPermissions;
import crm.system.session.CurrentUser;
import crm.system.session.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Narrows lists of what belongs to customers to those customers that the acting person may see in lists. */
@Dependent
public class SeenCustomers {

    @Inject
    private CurrentUser currentUser;

    /** The one branch whose customers are seen; empty when there are more of them, or none. */
    public Optional<Long> onlyUnit() {
        Scope scope = currentUser.scope();
        return scope.everything() || scope.unitIds().size() != 1
                ? Optional.empty()
                : Optional.of(scope.unitIds().iterator().next());
    }

    /** Adds the conditions, and the values of their parameters, to a query in which the customer is called {@code c}. */
    public void narrow(List<String> conditions, Map<String, Object> values) {
        narrow(conditions, values, "c.unitId");
    }

    /**
     * The same for rows that bear the customer's branch themselves.
     *
     * @param unit path of the branch in the query
     */
    public void narrow(List<String> conditions, Map<String, Object> values, String unit) {
        Scope scope = currentUser.scope();
        if (!scope.everything()) {
            conditions.add(unit + " in :units");
            values.put("units", scope.unitIds().isEmpty() ? List.of(-1L) : scope.unitIds());
        }
        if (!currentUser.may(CustomerPermissions.KEY_ACCOUNT_READ)) {
            conditions.add("c.customerClass <> :key");
            values.put("key", CustomerClass.KEY_ACCOUNT);
        }
        conditions.add("c.status <> :removed");
        conditions.add("c.status <> :erased");
        values.put("removed", CustomerStatus.REMOVED);
        values.put("erased", CustomerStatus.ERASED);
    }
}
