package crm.customer.edit;

import crm.customer.CustomerPermissions;
import crm.customer.history.FieldHistory;
import crm.customer.history.KeptChange;
import crm.customer.profile.Customer;
import crm.customer.profile.CustomerAccess;
import crm.customer.profile.CustomerDetails;
import crm.customer.profile.CustomerFields;
import crm.system.errors.RecordNotFound;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Takes single changes of a record back. */
@Stateless
public class UndoService {

    @Inject
    private FieldHistory history;

    @Inject
    private CustomerAccess customers;

    @Inject
    private RecordChange records;

    /**
     * Gives a field the value it had before a change; where a second person looks at such changes, one does now too.
     *
     * @param fieldChangeId of a line of the history
     * @throws UndoNotPossible when the field has another value by now, or a document tells it
     */
    @RequiresPermissions(CustomerPermissions.PROFILE_CHANGE)
    public EditResult undo(long fieldChangeId) {
        KeptChange change = history.find(fieldChangeId)
                .filter(found -> customers.find(found.customerId()).isPresent())
                .orElseThrow(() -> new RecordNotFound("field-change", fieldChangeId));
        Customer customer = customers.byId(change.customerId());
        if (!customers.isStill(
                customer, change.difference().field(), change.difference().to())) {
            throw new UndoNotPossible(change.difference().field());
        }
        CustomerDetails wanted = customers.details(customer);
        CustomerFields.set(change.difference().field(), change.difference().from(), wanted);
        return records.write(customer, wanted, null);
    }
}
