package crm.customer.edit;

import crm.customer.CustomerPermissions;
import crm.customer.profile.Customer;
import crm.customer.profile.CustomerAccess;
import crm.customer.profile.CustomerDetails;
import crm.customer.profile.CustomerFields;
import crm.system.errors.RecordNotFound;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Changes records, field by field; what is sensitive waits for a second person. */
@Stateless
public class EditService {

    private static final int LONGEST = 500;

    @Inject
    private CustomerAccess customers;

    @Inject
    private RecordChange records;

    /** The record as it is now. @throws crm.system.errors.RecordNotFound when it is not for the acting person */
    @RequiresPermissions(CustomerPermissions.PROFILE_CHANGE)
    public EditStart begin(long customerId) {
        return begin(customers.byId(customerId));
    }

    /**
     * Saves what a form holds; when somebody else saved other values meanwhile, nothing is written, and both sides come
     * back for a second look.
     *
     * @param customerId of the page; a form of another customer is refused
     * @param start what the form began with
     * @param typed what it holds now
     * @param leave fields that keep the value they began with, whatever was typed
     * @param why in words, for whoever decides on sensitive fields; may be null
     * @throws crm.customer.change.ChangePending when a sensitive field was changed, and another request waits
     * @throws crm.system.errors.RecordChangedMeanwhile when somebody saves at the very same moment
     */
    @RequiresPermissions(CustomerPermissions.PROFILE_CHANGE)
    public EditResult save(
            long customerId,
            @NotNull EditStart start,
            @Valid @NotNull CustomerDetails typed,
            @NotNull Set<String> leave,
            @Size(max = LONGEST) String why) {
        Customer customer = customers.byId(customerId);
        if (start.customerId() != customerId) {
            throw new RecordNotFound("customer", customerId);
        }
        CustomerDetails mine = start.meant(typed);
        leave.forEach(field -> CustomerFields.copy(field, start.was(), mine));
        Merge merge = Merge.of(start.was(), mine, customers.details(customer));
        if (merge.isOvertaken()) {
            EditStart next = begin(customer);
            return new EditResult(null, next, next.shown(merge.result()), merge.rows(), List.of());
        }
        return records.write(customer, merge.result(), why);
    }

    private EditStart begin(Customer customer) {
        return new EditStart(customer.getId(), customer.getChangedAt(), customers.details(customer));
    }
}
