package crm.customer.porting;

import crm.customer.CustomerPermissions;
import crm.customer.names.PhoneNumber;
import crm.customer.profile.Customer;
import crm.customer.profile.CustomerAccess;
import crm.customer.subscription.Subscription;
import crm.customer.subscription.SubscriptionChanges;
import crm.system.errors.RecordChangedMeanwhile;
import crm.system.errors.RecordNotFound;
import crm.system.session.CurrentUser;
import crm.system.slice.Slice;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Asks for portings and moves them on as the other operator answers. */
@Stateless
public class PortingService {

    @Inject
    private PortingStore portings;

    @Inject
    private PortingRules rules;

    @Inject
    private PortingEnd ending;

    @Inject
    private PortingNews news;

    @Inject
    private AuthorisationCode codes;

    @Inject
    private CustomerAccess customers;

    @Inject
    private SubscriptionChanges subscriptions;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    /** A stretch of the portings, the oldest first. */
    @RequiresPermissions(CustomerPermissions.PROFILE_READ)
    public List<PortingRow> find(@NotNull PortingFilter filter, @NotNull Slice slice) {
        return portings.rows(filter, slice);
    }

    @RequiresPermissions(CustomerPermissions.PROFILE_READ)
    public long count(@NotNull PortingFilter filter) {
        return portings.count(filter);
    }

    @RequiresPermissions(CustomerPermissions.PROFILE_READ)
    public PortingSheet byId(long portingId) {
        Porting porting = seen(portingId);
        return PortingSheet.of(
                porting, customers.byId(porting.getCustomerId()), currentUser.may(CustomerPermissions.SERVICE_PORT));
    }

    /**
     * Asks another operator for a number that a customer brings.
     *
     * @return the porting's id
     * @throws NotPortable when it is no mobile number
     * @throws PortingUnderWay when it is asked for already
     */
    @RequiresPermissions(CustomerPermissions.SERVICE_PORT)
    public long askIn(long customerId, @Valid @NotNull PortInDetails details) {
        Customer customer = customers.byId(customerId);
        String number = PhoneNumber.find(details.getNumber())
                .filter(PhoneNumber::isMobile)
                .orElseThrow(NotPortable::new);
        rules.beforeAsking(customer, number, details.getDocumentNumber());
        Porting porting = Porting.in(customerId, number, details, codes.validUntil(), by(), clock.instant());
        return asked(porting, customer);
    }

    /**
     * Lets a customer take a number along; the code for the other operator stands on the porting.
     *
     * @param version of the service that was looked at
     * @return the porting's id
     * @throws ContractStillRuns while a term binds the service
     * @throws crm.customer.arrears.CustomerInArrears when something is overdue
     */
    @RequiresPermissions(CustomerPermissions.SERVICE_PORT)
    public long askOut(long subscriptionId, long version, @Valid @NotNull PortingDetails details) {
        Subscription subscription = subscriptions.byId(subscriptionId);
        if (subscription.getVersion() != version) {
            throw new RecordChangedMeanwhile("subscription", subscriptionId);
        }
        Customer customer = customers.byId(subscription.getCustomerId());
        rules.mayLeave(subscription);
        rules.beforeAsking(customer, subscription.getServiceNumber(), details.getDocumentNumber());
        Porting porting = Porting.out(
                        customer.getId(), subscription.getServiceNumber(), details.getOperator(), by(), clock.instant())
                .out(subscriptionId, codes.next(), codes.validUntil());
        return asked(porting, customer);
    }

    /** The other operator agrees. @throws CodeExpired when the authorisation is valid no more */
    @RequiresPermissions(CustomerPermissions.SERVICE_PORT)
    public void accept(long portingId) {
        Porting porting = seen(portingId);
        rules.codeIsValid(porting);
        move(porting, PortingState.ACCEPTED, null);
    }

    /** The other operator does not agree. */
    @RequiresPermissions(CustomerPermissions.SERVICE_PORT)
    public void refuse(long portingId, @NotBlank @Size(max = 300) String why) {
        move(seen(portingId), PortingState.REFUSED, why.strip());
    }

    /** The customer does not want it any more. */
    @RequiresPermissions(CustomerPermissions.SERVICE_PORT)
    public void withdraw(long portingId, @NotBlank @Size(max = 300) String why) {
        move(seen(portingId), PortingState.WITHDRAWN, why.strip());
    }

    /** The number changes networks now: what comes starts, what goes ends, under all rules as they hold today. */
    @RequiresPermissions(CustomerPermissions.SERVICE_PORT)
    public void finish(long portingId) {
        Porting porting = seen(portingId);
        move(porting, PortingState.DONE, null);
        if (porting.getDirection() == PortingDirection.IN) {
            ending.arrive(porting, customers.byId(porting.getCustomerId()));
        } else {
            Subscription subscription = subscriptions.byId(porting.getSubscriptionId());
            if (subscription.getCustomerId() != porting.getCustomerId()) {
                throw new NotPortable(); // it has had another owner since
            }
            rules.mayLeave(subscription);
            ending.leave(porting, subscription, customers.byId(porting.getCustomerId()));
        }
    }

    private long asked(Porting porting, Customer customer) {
        portings.add(porting);
        news.tell(porting, customer);
        return porting.getId();
    }

    private void move(Porting porting, PortingState next, String why) {
        porting.go(next, why, by(), clock.instant());
        portings.save(porting);
        news.tell(porting, customers.byId(porting.getCustomerId()));
    }

    private Porting seen(long portingId) {
        return portings.find(portingId)
                .filter(found -> customers.find(found.getCustomerId()).isPresent())
                .orElseThrow(() -> new RecordNotFound("porting", portingId));
    }

    private String by() {
        return currentUser.actor().personName();
    }
}
