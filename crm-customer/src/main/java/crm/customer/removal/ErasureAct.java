package crm.customer.removal;

import crm.customer.change.ChangeKind;
import crm.customer.change.ChangeRequests;
import crm.customer.change.RequestedAct;
import crm.customer.profile.Customer;
import crm.customer.profile.CustomerAccess;
import crm.customer.profile.FieldDifference;
import crm.system.identity.account.CustomerAccounts;
import crm.system.notice.Notices;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Forgets a customer for good; looks once more what stands against it. */
@Dependent
class ErasureAct implements RequestedAct {

    @Inject
    private CustomerAccess customers;

    @Inject
    private ObstacleCheck obstacles;

    @Inject
    private ChangeRequests requests;

    @Inject
    private CustomerAccounts accounts;

    @Inject
    private Notices notices;

    @Override
    public ChangeKind kind() {
        return ChangeKind.ERASURE;
    }

    @Override
    public void carryOut(Customer customer, List<FieldDifference> lines, Long submittedBy) {
        obstacles.refuseNeeded(customer);
        requests.forget(customer.getId());
        accounts.erase(customer.getId());
        notices.forget("/customer/customer.xhtml?id=" + customer.getId());
        customers.erase(customer);
    }
}
