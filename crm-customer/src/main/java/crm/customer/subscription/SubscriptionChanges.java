package crm.customer.subscription;

import crm.customer.document.DocumentRegister;
import crm.customer.names.PhoneNumber;
import crm.customer.profile.Customer;
import crm.customer.profile.CustomerAccess;
import crm.system.errors.RecordNotFound;
import crm.system.settings.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The door for services of other features that change a subscription, within their transaction. */
@Dependent
public class SubscriptionChanges {

    @Inject
    private SubscriptionStore subscriptions;

    @Inject
    private CustomerAccess customers;

    @Inject
    private DocumentRegister documents;

    @Inject
    private ProductCatalog catalog;

    @Inject
    private NumberSource numbers;

    @Inject
    private Settings settings;

    @Inject
    private Event<SubscriptionEnded> ended;

    @Inject
    private Event<SubscriptionHandedOver> handedOver;

    @Inject
    private Clock clock;

    /** @throws RecordNotFound when there is none, or its customer is not for the acting person */
    public Subscription byId(long subscriptionId) {
        return subscriptions
                .find(subscriptionId)
                .filter(found -> customers.find(found.getCustomerId()).isPresent())
                .orElseThrow(() -> new RecordNotFound("subscription", subscriptionId));
    }

    /** What the customer has and has not ended, oldest first. */
    public List<Subscription> running(long customerId) {
        return subscriptions.ofCustomer(customerId).stream()
                .filter(subscription -> subscription.getState() != ServiceState.ENDED)
                .toList();
    }

    /** @throws ServiceStateWrong when it cannot go there from where it stands */
    public void go(Subscription subscription, ServiceState next) {
        subscription.go(next);
    }

    /** Back to what it was before the account was cancelled. */
    public void goBack(Subscription subscription) {
        subscription.goBack();
    }

    /** Ends it today; its number rests. */
    public void end(Subscription subscription) {
        BusinessType type = lineOf(subscription);
        release(subscription);
        if (subscription.getServiceNumber() != null) {
            numbers.giveUp(subscription.getServiceNumber(), type, owner(subscription));
        }
    }

    /** Ends it today; its number goes with the customer and is nothing of ours any more. */
    public void release(Subscription subscription) {
        LocalDate today = LocalDate.now(clock);
        subscription.go(ServiceState.ENDED);
        subscription.end(today);
        subscriptions.giveNumberFree(subscription.getId());
        showMainPackage(owner(subscription));
        ended.fire(new SubscriptionEnded(
                subscription.getCustomerId(), subscription.getId(), subscription.getProductId(), today));
    }

    /**
     * From now on it is another customer's, with its number, fee and term; extras that add to it go along when nothing
     * else is left for them to add to.
     *
     * @throws TooManyNumbers when the document of the new owner holds as many mobile numbers as it may
     */
    public void handOver(Subscription subscription, Customer to) {
        // First of all, so that what is sold to the new owner at the same moment is counted.
        Set<Long> holders = documents.lockHolders(to.getId());
        if (PhoneNumber.isMobile(subscription.getServiceNumber())) {
            SubscriptionRules.notTooManyMobiles(
                    subscriptions.runningNumbers(holders), settings.number(SubscriptionSettings.MOST_MOBILE_NUMBERS));
        }
        Customer from = owner(subscription);
        List<Subscription> along = goingAlong(subscription);
        give(subscription, to);
        along.forEach(extra -> give(extra, to));
        showMainPackage(from);
        showMainPackage(to);
    }

    /** The extras that are handed over with it. */
    public List<Subscription> goingAlong(Subscription subscription) {
        BusinessType line = lineOf(subscription);
        List<Subscription> left = running(subscription.getCustomerId()).stream()
                .filter(other -> !other.equals(subscription) && lineOf(other) == line)
                .toList();
        return left.stream().anyMatch(other -> other.getServiceNumber() != null) ? List.of() : left;
    }

    private void give(Subscription subscription, Customer to) {
        handedOver.fire(new SubscriptionHandedOver(subscription.getId(), subscription.getCustomerId(), to.getId()));
        subscription.handOver(to.getId());
    }

    /** The line of business it belongs to. */
    public BusinessType lineOf(Subscription subscription) {
        Map<Long, OfferedProduct> known = catalog.known(List.of(subscription.getProductId()));
        OfferedProduct product = known.get(subscription.getProductId());
        return product == null ? ServiceNumberNotation.typeOf(subscription.getServiceNumber()) : product.businessType();
    }

    /** Writes the change now, so that somebody else's is told here. */
    public void save(Subscription subscription) {
        subscriptions.save(subscription);
    }

    /** Whoever may have the subscription may have its customer; the night may have both. */
    private Customer owner(Subscription subscription) {
        return customers.findAnywhere(subscription.getCustomerId()).orElseThrow();
    }

    /** Lists show the oldest package that is left beside the name. */
    private void showMainPackage(Customer customer) {
        String shown = running(customer.getId()).stream()
                .filter(subscription -> subscription.getServiceNumber() != null)
                .map(Subscription::getProductName)
                .findFirst()
                .orElse(null);
        customers.useMainPackage(customer, shown);
    }
}
