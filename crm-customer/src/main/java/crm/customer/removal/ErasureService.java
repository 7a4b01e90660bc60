package crm.customer.removal;

import crm.customer.CustomerPermissions;
import crm.customer.change.ChangeKind;
import crm.customer.change.ChangeRequests;
import crm.customer.profile.Customer;
import crm.customer.profile.CustomerAccess;
import crm.customer.profile.CustomerStatus;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Hands in that a customer wants to be forgotten; a second person decides on it like on any change. */
@Stateless
public class ErasureService {

    private static final int LONGEST = 500;

    @Inject
    private CustomerAccess customers;

    @Inject
    private ObstacleCheck obstacles;

    @Inject
    private ChangeRequests requests;

    /**
     * Hands it in.
     *
     * @param reason how and when the customer asked for it
     * @throws CustomerStillNeeded when subscriptions run, something is owed, or the opening is in review
     * @throws crm.customer.change.ChangePending when another request waits for this customer
     */
    @RequiresPermissions(CustomerPermissions.ERASURE_REQUEST)
    public void request(long customerId, @NotBlank @Size(max = LONGEST) String reason) {
        Customer customer = customers.byId(customerId);
        if (customer.getStatus() == CustomerStatus.ERASED) {
            throw new CustomerNotRemoved(customer.getNumber());
        }
        obstacles.refuseNeeded(customer);
        requests.submit(customer, ChangeKind.ERASURE, List.of(), reason);
    }
}
