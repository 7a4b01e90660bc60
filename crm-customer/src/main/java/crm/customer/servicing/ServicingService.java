package crm.customer.servicing;

import crm.customer.CustomerPermissions;
import crm.customer.arrears.ArrearsBlock;
import crm.customer.document.DocumentMatch;
import crm.customer.names.PhoneNumber;
import crm.customer.profile.Customer;
import crm.customer.profile.CustomerAccess;
import crm.customer.profile.CustomerStatus;
import crm.customer.subscription.ServiceState;
import crm.customer.subscription.ServiceStateWrong;
import crm.customer.subscription.Subscription;
import crm.customer.subscription.SubscriptionChanges;
import crm.system.errors.RecordChangedMeanwhile;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Shows a service and does to it what its customer asks for. */
@Stateless
public class ServicingService {

    /** What a page shows of the history. */
    private static final int MOST = 100;

    @Inject
    private SubscriptionChanges subscriptions;

    @Inject
    private CustomerAccess customers;

    @Inject
    private ServicingStore store;

    @Inject
    private ActLog log;

    @Inject
    private NewOwner newOwner;

    @Inject
    private DocumentMatch documents;

    @Inject
    private ArrearsBlock arrears;

    @Inject
    private Clock clock;

    /** The service, its numbers masked, with what may be done to it now. */
    @RequiresPermissions(CustomerPermissions.PROFILE_READ)
    public ServiceSheet byId(long subscriptionId) {
        Subscription subscription = subscriptions.byId(subscriptionId);
        Customer customer = customers.byId(subscription.getCustomerId());
        String iccid = store.card(subscriptionId).map(SimCard::getIccid).orElse(null);
        return ServiceSheet.of(subscription, customer, iccid, possible(subscription, customer));
    }

    /** What was done to the service, newest first. */
    @RequiresPermissions(CustomerPermissions.PROFILE_READ)
    public List<ServiceActRow> history(long subscriptionId) {
        subscriptions.byId(subscriptionId);
        return store.latest(subscriptionId, MOST).stream()
                .map(ServiceActRow::of)
                .toList();
    }

    /** Holds the service because the customer wishes so. */
    @RequiresPermissions(CustomerPermissions.SERVICE_CHANGE)
    public void suspend(long subscriptionId, long version, @Valid @NotNull ServiceActDetails details) {
        act(ServiceAction.SUSPEND, begin(subscriptionId, version), details);
    }

    /** Lets the service run again; one that was lost only for who shows the document. */
    @RequiresPermissions(CustomerPermissions.SERVICE_CHANGE)
    public void resume(long subscriptionId, long version, @Valid @NotNull ServiceActDetails details) {
        act(ServiceAction.RESUME, begin(subscriptionId, version), details);
    }

    /** Holds the service at once; whoever calls need not show a document, and that is noted. */
    @RequiresPermissions(CustomerPermissions.SERVICE_REPORT_LOSS)
    public void reportLoss(long subscriptionId, long version, @Valid @NotNull ServiceActDetails details) {
        act(ServiceAction.REPORT_LOSS, begin(subscriptionId, version), details);
    }

    /**
     * Gives out another card; a lost service runs again with it.
     *
     * @throws SimCardUsed when the card was given out before
     */
    @RequiresPermissions(CustomerPermissions.SERVICE_CHANGE)
    public void replaceSim(long subscriptionId, long version, @Valid @NotNull ServiceActDetails details) {
        Subscription subscription = begin(subscriptionId, version);
        String iccid = Iccid.of(details.getIccid());
        act(ServiceAction.REPLACE_SIM, subscription, details);
        store.card(subscriptionId).ifPresent(old -> old.replace(clock.instant()));
        store.add(new SimCard(subscriptionId, iccid, clock.instant()));
    }

    /**
     * Hands the service over to another customer of the branch, who shows their document too.
     *
     * @throws NewOwnerUnknown when no active customer within reach stands on that document
     * @throws crm.customer.subscription.TooManyNumbers when the new owner has as many mobile numbers as allowed
     * @throws crm.customer.arrears.CustomerInArrears when either of them owes something overdue
     */
    @RequiresPermissions(CustomerPermissions.SERVICE_CHANGE)
    public void changeOwner(long subscriptionId, long version, @Valid @NotNull ServiceActDetails details) {
        Subscription subscription = begin(subscriptionId, version);
        Customer from = customers.byId(subscription.getCustomerId());
        Customer to = newOwner.find(from, details);
        arrears.refuse(from);
        arrears.refuse(to);
        act(ServiceAction.CHANGE_OWNER, subscription, details);
        List<Subscription> along = subscriptions.goingAlong(subscription);
        String reason = details.getReason().strip();
        // Usage that comes in later asks the acts whose each service was, so those of extras are written as well.
        along.forEach(extra -> log.done(extra, from, ServiceAction.CHANGE_OWNER, extra.getState(), reason, true));
        subscriptions.handOver(subscription, to);
        subscriptions.save(subscription);
        log.received(subscription, to);
        along.forEach(extra -> log.received(extra, to));
    }

    private Subscription begin(long subscriptionId, long version) {
        Subscription subscription = subscriptions.byId(subscriptionId);
        if (subscription.getVersion() != version) {
            throw new RecordChangedMeanwhile("subscription", subscriptionId);
        }
        return subscription;
    }

    private void act(ServiceAction action, Subscription subscription, ServiceActDetails details) {
        Customer customer = customers.byId(subscription.getCustomerId());
        ServiceState before = subscription.getState();
        if (customer.getStatus() != CustomerStatus.ACTIVE) {
            throw new AccountNotServed(customer.getNumber());
        }
        if (subscription.getServiceNumber() == null || !action.isPossible(before)) {
            throw new ServiceStateWrong(before);
        }
        if (action.isForMobile() && !PhoneNumber.isMobile(subscription.getServiceNumber())) {
            throw new NoSimCard();
        }
        boolean checked = action.needsDocument(before);
        if (checked) {
            documents.require(customer.getId(), customer.getNumber(), details.getDocumentNumber());
        }
        if (action.to() != before) {
            subscriptions.go(subscription, action.to());
        }
        subscriptions.save(subscription);
        log.done(subscription, customer, action, before, details.getReason().strip(), checked);
    }

    /** Extras live on their package: they are held and handed over with it. */
    private static Set<ServiceAction> possible(Subscription subscription, Customer customer) {
        if (customer.getStatus() != CustomerStatus.ACTIVE || subscription.getServiceNumber() == null) {
            return Set.of();
        }
        boolean mobile = PhoneNumber.isMobile(subscription.getServiceNumber());
        return Arrays.stream(ServiceAction.values())
                .filter(action -> action.isPossible(subscription.getState()))
                .filter(action -> mobile || !action.isForMobile())
                .collect(Collectors.toUnmodifiableSet());
    }
}
