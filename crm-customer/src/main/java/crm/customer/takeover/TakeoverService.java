package crm.customer.takeover;

import crm.customer.CustomerPermissions;
import crm.customer.profile.CustomerAccess;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Shows what another system told us of a customer. */
@Stateless
public class TakeoverService {

    @Inject
    private CustomerAccess customers;

    @Inject
    private TakeoverStore takeovers;

    /** Empty for a customer who opened the account with us. */
    @RequiresPermissions(CustomerPermissions.PROFILE_READ)
    public Optional<Takeover> ofCustomer(long customerId) {
        customers.byId(customerId);
        return takeovers.ofCustomer(customerId);
    }
}
