package crm.customer.edit;

import crm.customer.change.ChangeKind;
import crm.customer.change.ChangeRequests;
import crm.customer.profile.Customer;
import crm.customer.profile.CustomerAccess;
import crm.customer.profile.CustomerDetails;
import crm.customer.profile.CustomerFields;
import crm.customer.profile.FieldDifference;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Writes what may be written at once, and hands in what a second person must look at. */
@Dependent
class RecordChange {

    @Inject
    private CustomerAccess customers;

    @Inject
    private ChangeRequests requests;

    /**
     * Writes.
     *
     * @param wanted what the record shall be
     * @param why in words, for whoever decides on sensitive fields; may be null
     * @throws crm.customer.change.ChangePending when a sensitive field is wanted otherwise, and another request waits
     */
    EditResult write(Customer customer, CustomerDetails wanted, String why) {
        CustomerDetails now = customers.details(customer);
        List<FieldDifference> sensitive = requests.isNeeded(customer)
                ? CustomerFields.between(now, wanted).stream()
                        .filter(difference -> ChangeRequests.isSensitive(difference.field()))
                        .toList()
                : List.of();
        sensitive.forEach(difference -> CustomerFields.copy(difference.field(), now, wanted));
        EditResult result = EditResult.saved(
                customers.change(customer, wanted),
                sensitive.stream().map(FieldDifference::field).toList());
        if (!sensitive.isEmpty()) {
            requests.submit(customer, ChangeKind.RECORD, sensitive, why);
        }
        return result;
    }
}
