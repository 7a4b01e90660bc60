package crm.customer.search;

import crm.customer.CustomerPermissions;
import crm.system.audit.AuditFact;
import crm.system.audit.AuditTrail;
import crm.system.slice.Slice;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Finds customers. */
@Stateless
public class CustomerSearchService {

    /** Nobody pages through more; beyond it a list says "more than", which takes as long for any number of customers. */
    public static final int MOST_COUNTED = 1_000;

    @Inject
    private CustomerSearchStore customers;

    @Inject
    private Selections selections;

    @Inject
    private AuditTrail trail;

    /** A stretch of the customers the filter lets through and the acting person may see. */
    @RequiresPermissions(CustomerPermissions.PROFILE_READ)
    public List<CustomerRow> find(@NotNull CustomerFilter filter, @NotNull Slice slice) {
        Selection selection = selection(filter);
        return selection.isEmpty() ? List.of() : customers.rows(selection, slice);
    }

    /** How many there are; {@value #MOST_COUNTED} means that many or more. */
    @RequiresPermissions(CustomerPermissions.PROFILE_READ)
    public int count(@NotNull CustomerFilter filter) {
        Selection selection = selection(filter);
        return selection.isEmpty() ? 0 : customers.count(selection, MOST_COUNTED);
    }

    /**
     * The next customers by their key, for taking all of them out; each call costs the same, however many came before.
     *
     * @param after the id of the customer before; 0 at the beginning
     */
    @RequiresPermissions(CustomerPermissions.PROFILE_EXPORT)
    public List<CustomerRow> after(@NotNull CustomerFilter filter, long after, int most) {
        Selection selection = selection(filter);
        return selection.isEmpty() ? List.of() : customers.rowsAfter(selection, after, most);
    }

    /** The ids of the next customers by their key, for doing something with all of them. */
    @RequiresPermissions(CustomerPermissions.PROFILE_READ)
    public List<Long> idsAfter(@NotNull CustomerFilter filter, long after, int most) {
        Selection selection = selection(filter);
        return selection.isEmpty() ? List.of() : customers.idsAfter(selection, after, most);
    }

    /** Puts on record that the acting person takes this list out as a file; phones stay masked in it. */
    @RequiresPermissions(CustomerPermissions.PROFILE_EXPORT)
    public void noteExport(@NotNull CustomerFilter filter) {
        trail.record(AuditFact.done(CustomerPermissions.PROFILE_EXPORT, "customer", "list")
                .with(
                        null,
                        Json.createObjectBuilder()
                                .add("status", String.valueOf(filter.getStatus()))
                                .add("class", String.valueOf(filter.getCustomerClass()))
                                .add("unit", String.valueOf(filter.getUnit()))
                                .add("named", filter.getText() != null || filter.isAdvanced())
                                .build()
                                .toString()));
    }

    private Selection selection(CustomerFilter filter) {
        Selection selection = selections.of(filter);
        if (selection.isTooWide()) {
            throw new SearchTooWide();
        }
        return selection;
    }
}
