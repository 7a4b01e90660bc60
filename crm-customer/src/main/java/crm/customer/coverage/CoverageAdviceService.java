package crm.customer.coverage;

import crm.customer.CustomerPermissions;
import crm.customer.profile.Customer;
import crm.customer.profile.CustomerAccess;
import crm.customer.subscription.BusinessType;
import crm.system.session.CurrentUser;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Tells the counter and the customer what can really be had. */
@Stateless
public class CoverageAdviceService {

    @Inject
    private CoverageCheck check;

    @Inject
    private CustomerAccess customers;

    @Inject
    private CurrentUser currentUser;

    /** What can be had at an address around the acting person's branch. */
    @RequiresPermissions(CustomerPermissions.COVERAGE_READ)
    public Map<BusinessType, CoverageAnswer> at(@NotBlank @Size(max = 200) String address) {
        return check.all(address, currentUser.actor().unitId());
    }

    /** What can be had where a customer lives. */
    @RequiresPermissions(CustomerPermissions.PROFILE_READ)
    public Map<BusinessType, CoverageAnswer> ofCustomer(long customerId) {
        return at(customers.byId(customerId));
    }

    /** What the customer who is signed in can have at home. */
    @RequiresPermissions(CustomerPermissions.OWN_READ)
    public Map<BusinessType, CoverageAnswer> own() {
        return at(customers.own());
    }

    private Map<BusinessType, CoverageAnswer> at(Customer customer) {
        return check.all(customer.getReach().getAddress(), customer.getUnitId());
    }
}
