package crm.customer.removal;

import crm.customer.CustomerPermissions;
import crm.customer.profile.Customer;
import crm.customer.profile.CustomerAccess;
import crm.customer.profile.CustomerStatus;
import crm.system.audit.AuditFact;
import crm.system.audit.AuditTrail;
import crm.system.session.CurrentUser;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Takes customers out of lists and searches, and puts them back. */
@Stateless
public class RemovalService {

    private static final int LONGEST = 500;

    @Inject
    private RemovalStore removals;

    @Inject
    private CustomerAccess customers;

    @Inject
    private ObstacleCheck obstacles;

    @Inject
    private AuditTrail trail;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    /** What stands against removing or erasing this customer. */
    @RequiresPermissions(CustomerPermissions.PROFILE_REMOVE)
    public Obstacles obstacles(long customerId) {
        return obstacles.of(customers.byId(customerId));
    }

    /** The last removal, if there was one. */
    @RequiresPermissions(CustomerPermissions.PROFILE_REMOVE)
    public Optional<Removal> ofCustomer(long customerId) {
        customers.byId(customerId);
        return removals.last(customerId);
    }

    /**
     * Takes a customer out; nothing is lost.
     *
     * @throws CustomerStillNeeded when subscriptions run, something is owed, or the opening is in review
     * @throws CustomerNotRemoved when it is out already
     */
    @RequiresPermissions(CustomerPermissions.PROFILE_REMOVE)
    public void remove(long customerId, @NotBlank @Size(max = LONGEST) String reason) {
        Customer customer = customers.byId(customerId);
        if (customer.getStatus().isTakenOut()) {
            throw new CustomerNotRemoved(customer.getNumber());
        }
        customers.refuseVisit(customer);
        obstacles.refuseNeeded(customer);
        removals.add(new Removal(
                customerId, customer.getStatus(), reason, currentUser.actor().personName(), clock.instant()));
        customers.moveOn(customer, CustomerStatus.REMOVED);
        trail.record(AuditFact.done(CustomerPermissions.PROFILE_REMOVE, "customer", customer.getNumber()));
    }

    /**
     * Puts a customer back where it stood.
     *
     * @throws CustomerNotRemoved when it is not removed, or erased for good
     */
    @RequiresPermissions(CustomerPermissions.PROFILE_RESTORE)
    public void restore(long customerId) {
        Customer customer = customers.byId(customerId);
        if (customer.getStatus() != CustomerStatus.REMOVED) {
            throw new CustomerNotRemoved(customer.getNumber());
        }
        customers.refuseVisit(customer);
        CustomerStatus before = removals.last(customerId)
                .orElseThrow()
                .restore(currentUser.actor().personName(), clock.instant());
        customers.moveOn(customer, before);
        trail.record(AuditFact.done(CustomerPermissions.PROFILE_RESTORE, "customer", customer.getNumber()));
    }
}
