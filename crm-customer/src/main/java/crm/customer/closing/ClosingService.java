package crm.customer.closing;

import crm.customer.CustomerPermissions;
import crm.customer.arrears.FinalBills;
import crm.customer.document.DocumentMatch;
import crm.customer.document.DocumentRegister;
import crm.customer.latefee.LateFees;
import crm.customer.profile.Customer;
import crm.customer.profile.CustomerAccess;
import crm.customer.profile.CustomerStatus;
import crm.customer.subscription.ServiceState;
import crm.customer.subscription.Subscription;
import crm.customer.subscription.SubscriptionBook;
import crm.customer.subscription.SubscriptionChanges;
import crm.customer.timeline.Timeline;
import crm.system.audit.AuditFact;
import crm.system.audit.AuditTrail;
import crm.system.errors.RecordChangedMeanwhile;
import crm.system.session.CurrentUser;
import crm.system.slice.Slice;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Cancels accounts: asks for the final bill, takes it in, and takes a cancellation back. */
@Stateless
public class ClosingService {

    private static final Set<CustomerStatus> CAN_BE_CANCELLED =
            EnumSet.of(CustomerStatus.ACTIVE, CustomerStatus.SUSPENDED);

    @Inject
    private ClosingStore closings;

    @Inject
    private SettledAccounts settled;

    @Inject
    private CustomerAccess customers;

    @Inject
    private SubscriptionChanges subscriptions;

    @Inject
    private SubscriptionBook book;

    @Inject
    private DocumentRegister register;

    @Inject
    private DocumentMatch documents;

    @Inject
    private FinalBills finalBills;

    @Inject
    private LateFees lateFees;

    @Inject
    private Timeline timeline;

    @Inject
    private AuditTrail trail;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    /** A stretch of the cancellations, the one asked for first at the top. */
    @RequiresPermissions(CustomerPermissions.PROFILE_READ)
    public List<ClosingRow> find(@NotNull ClosingFilter filter, @NotNull Slice slice) {
        return closings.rows(filter, slice);
    }

    @RequiresPermissions(CustomerPermissions.PROFILE_READ)
    public long count(@NotNull ClosingFilter filter) {
        return closings.count(filter);
    }

    /** The customer's latest cancellation, if there was one. */
    @RequiresPermissions(CustomerPermissions.PROFILE_READ)
    public Optional<ClosingSheet> ofCustomer(long customerId) {
        customers.byId(customerId);
        return closings.ofCustomer(customerId).map(ClosingSheet::of);
    }

    /**
     * Tells before the last step whether the document typed again is the one the account stands on.
     *
     * @throws crm.customer.document.DocumentDiffers when it is another one
     */
    @RequiresPermissions(CustomerPermissions.ACCOUNT_CANCEL)
    public void check(long customerId, @NotNull String documentNumber) {
        Customer customer = customers.byId(customerId);
        documents.require(customerId, customer.getNumber(), documentNumber);
    }

    /** What leaving all contracts today costs before their terms are over, in CNY. */
    @RequiresPermissions(CustomerPermissions.ACCOUNT_CANCEL)
    public BigDecimal endingCharge(long customerId) {
        return endingCharge(customers.byId(customerId));
    }

    private BigDecimal endingCharge(Customer customer) {
        LocalDate today = LocalDate.now(clock);
        return book.held(customer.getId()).stream()
                .map(held -> held.endingCharge(today))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * The services stop, the final bill is asked for, and what leaving contracts costs is owed.
     *
     * @param version of the record that was looked at
     * @throws crm.customer.document.DocumentDiffers when the document typed again is another one
     * @throws CannotBeCancelled when the account is neither open nor suspended
     */
    @RequiresPermissions(CustomerPermissions.ACCOUNT_CANCEL)
    public void begin(long customerId, long version, @Valid @NotNull ClosingDetails details) {
        // First of all, so that no sale comes between.
        register.lockHolders(customerId);
        Customer customer = customers.byId(customerId);
        if (customer.getVersion() != version) {
            throw new RecordChangedMeanwhile("customer", customer.getNumber());
        }
        if (!CAN_BE_CANCELLED.contains(customer.getStatus())) {
            throw new CannotBeCancelled(customer.getNumber(), customer.getStatus());
        }
        documents.require(customerId, customer.getNumber(), details.getDocumentNumber());
        closings.add(new Closing(
                customerId, customer.getStatus(), details, currentUser.actor().personName(), clock.instant()));
        BigDecimal leaving = endingCharge(customer);
        if (leaving.signum() > 0) {
            finalBills.enterLeaving(customer, leaving, LocalDate.now(clock));
        }
        lateFees.bringUpFully(customer);
        for (Subscription subscription : subscriptions.running(customerId)) {
            subscriptions.go(subscription, ServiceState.CLOSING);
        }
        customers.moveOn(customer, CustomerStatus.CLOSING);
        tell(customer, "customer:cancellation:start", "customer.timeline.closing");
    }

    /**
     * Takes the final bill in; when nothing is owed then, the account is closed.
     *
     * @throws ClosingOver when the bill is there already
     */
    @RequiresPermissions(CustomerPermissions.ARREARS_ENTER)
    public void bill(long customerId, @Valid @NotNull FinalBillDetails bill) {
        Customer customer = customers.byId(customerId);
        Closing closing = open(customer);
        closing.bill(bill.getAmount(), clock.instant());
        closings.save(closing);
        lateFees.bringUpFully(customer);
        if (bill.getAmount().signum() > 0) {
            finalBills.enter(customer, bill.getReference().strip(), bill.getAmount(), bill.getDueOn());
        }
        tell(customer, "customer:cancellation:bill", "customer.timeline.billed");
        settled.closeIfSettled(closing);
    }

    /** The customer stays: the account and its services are again what they were. */
    @RequiresPermissions(CustomerPermissions.ACCOUNT_CANCEL)
    public void takeBack(long customerId) {
        Customer customer = customers.byId(customerId);
        Closing closing = open(customer);
        closing.takeBack(currentUser.actor().personName(), clock.instant());
        closings.save(closing);
        subscriptions.running(customerId).stream()
                .filter(subscription -> subscription.getState() == ServiceState.CLOSING)
                .forEach(subscriptions::goBack);
        finalBills.withdraw(customer, closing.getAskedAt());
        customers.moveOn(customer, closing.getStatusBefore());
        tell(customer, "customer:cancellation:take-back", "customer.timeline.stays");
    }

    private Closing open(Customer customer) {
        if (customer.getStatus() != CustomerStatus.CLOSING) {
            throw new NotClosing(customer.getNumber());
        }
        return closings.ofCustomer(customer.getId())
                .filter(closing -> closing.getState().isOpen())
                .orElseThrow(() -> new NotClosing(customer.getNumber()));
    }

    private void tell(Customer customer, String action, String news) {
        trail.record(AuditFact.done(action, "customer", customer.getNumber()));
        timeline.add(customer.getId(), news, null, customer.getNumber());
    }
}
