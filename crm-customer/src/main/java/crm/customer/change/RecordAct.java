package crm.customer.change;

import crm.customer.profile.Customer;
import crm.customer.profile.CustomerAccess;
import crm.customer.profile.CustomerDetails;
import crm.customer.profile.CustomerFields;
import crm.customer.profile.FieldDifference;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;

/** Other values in sensitive fields; each must still have the value that was seen when the change was asked for. */
@Dependent
class RecordAct implements RequestedAct {

    @Inject
    private CustomerAccess customers;

    @Override
    public ChangeKind kind() {
        return ChangeKind.RECORD;
    }

    @Override
    public void carryOut(Customer customer, List<FieldDifference> lines, Long submittedBy) {
        CustomerDetails details = customers.details(customer);
        for (FieldDifference line : lines) {
            if (!Objects.equals(CustomerFields.text(details, line.field()), line.from())) {
                throw new ChangeOvertaken(line.field());
            }
            CustomerFields.set(line.field(), line.to(), details);
        }
        customers.change(customer, details);
    }
}
