package crm.customer.subscription;

import crm.customer.names.PhoneNumber;
import crm.customer.profile.Customer;
import crm.customer.profile.CustomerAccess;
import crm.customer.profile.CustomerStatus;
import crm.customer.timeline.Timeline;
import crm.system.settings.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Begins, changes and ends subscriptions within the transaction of a service that has found the customer, locked the
 * document's other sales, and asked {@link SaleCheck}.
 */
@Dependent
public class SubscriptionBook {

    @Inject
    private SubscriptionStore subscriptions;

    @Inject
    private CustomerAccess customers;

    @Inject
    private ProductCatalog catalog;

    @Inject
    private NumberSource numbers;

    @Inject
    private SubscriptionChanges changes;

    @Inject
    private Settings settings;

    @Inject
    private Timeline timeline;

    @Inject
    private Event<SubscriptionStarted> started;

    @Inject
    private Event<SubscriptionChanged> changed;

    /** What the customer has, oldest first; what waits for the approval of the opening counts. */
    public List<Held> held(long customerId) {
        List<Subscription> running = subscriptions.ofCustomer(customerId).stream()
                .filter(subscription -> subscription.getStatus() != SubscriptionStatus.ENDED)
                .toList();
        Map<Long, OfferedProduct> products =
                catalog.known(running.stream().map(Subscription::getProductId).collect(Collectors.toSet()));
        return running.stream()
                .filter(subscription -> products.containsKey(subscription.getProductId()))
                .map(subscription -> held(subscription, products.get(subscription.getProductId())))
                .toList();
    }

    /** What is wrong with a number for a product as it was typed; empty when nothing is. */
    public Optional<Finding> problem(OfferedProduct product, String typedNumber) {
        try {
            String number = SubscriptionRules.serviceNumber(product, typedNumber);
            return number != null && subscriptions.isTaken(number)
                    ? Optional.of(Finding.of(new ServiceNumberTaken()))
                    : Optional.empty();
        } catch (ServiceNumberWrong wrong) {
            return Optional.of(Finding.of(wrong));
        }
    }

    /**
     * Begins a subscription.
     *
     * @param holders all customers on the same document, this one among them
     * @param address where a wired service was ordered; null for the customer's own address
     * @return its id
     * @throws ServiceNumberWrong when the product needs another number
     * @throws ServiceNumberTaken when somebody else has the number
     * @throws TooManyNumbers when the document holds as many mobile numbers as it may
     */
    public long start(
            Customer customer,
            Collection<Long> holders,
            OfferedProduct product,
            String typedNumber,
            ContractTerm term,
            String address,
            LocalDate on) {
        String number = SubscriptionRules.serviceNumber(product, typedNumber);
        if (PhoneNumber.isMobile(number)) {
            SubscriptionRules.notTooManyMobiles(
                    subscriptions.runningNumbers(holders), settings.number(SubscriptionSettings.MOST_MOBILE_NUMBERS));
        }
        if (number != null) {
            numbers.take(number, product.businessType(), customer);
        }
        Subscription subscription = new Subscription(customer.getId(), product, number, on);
        subscription.bind(term, on);
        if (customer.getStatus() == CustomerStatus.IN_REVIEW) {
            subscription.await();
        }
        subscriptions.add(subscription);
        if (product.basic() && customer.getMainPackage() == null) {
            customers.useMainPackage(customer, product.name());
        }
        timeline.add(customer.getId(), "customer.timeline.subscribed", product.name(), product.number());
        started.fire(new SubscriptionStarted(
                customer.getId(),
                subscription.getId(),
                product.id(),
                product.businessType(),
                product.basic(),
                address,
                on));
        return subscription.getId();
    }

    /**
     * Changes a subscription into another product of its line; number and everything else that hangs on it stay. A term
     * that runs goes on, unless the new one ends later.
     *
     * @return the end of its contract now; null without one
     */
    public LocalDate change(
            Customer customer, long subscriptionId, OfferedProduct product, ContractTerm term, LocalDate on) {
        Subscription subscription = subscriptions.byId(customer.getId(), subscriptionId);
        long before = subscription.getProductId();
        String nameBefore = subscription.getProductName();
        subscription.changeTo(product, term, on);
        if (nameBefore.equals(customer.getMainPackage())) {
            customers.useMainPackage(customer, product.name());
        }
        timeline.add(customer.getId(), "customer.timeline.packageChanged", product.name(), product.number());
        changed.fire(new SubscriptionChanged(customer.getId(), subscriptionId, before, product.id(), on));
        return subscription.getContractEndsOn();
    }

    /** Ends a subscription today; its number rests before anybody else gets it. */
    public void end(Customer customer, long subscriptionId) {
        Subscription subscription = subscriptions.byId(customer.getId(), subscriptionId);
        changes.end(subscription);
        timeline.add(customer.getId(), "customer.timeline.unsubscribed", subscription.getProductName(), null);
    }

    private static Held held(Subscription subscription, OfferedProduct product) {
        return new Held(
                subscription.getId(),
                product,
                PhoneNumber.masked(subscription.getServiceNumber()),
                subscription.getMonthlyFee(),
                subscription.getBoundFee(),
                subscription.getContractEndsOn(),
                subscription.getEndingShare(),
                subscription.getStatus());
    }
}
