package crm.customer.closing;

import crm.customer.arrears.Arrears;
import crm.customer.arrears.ArrearsSettled;
import crm.customer.profile.Customer;
import crm.customer.profile.CustomerAccess;
import crm.customer.profile.CustomerStatus;
import crm.customer.subscription.BusinessType;
import crm.customer.subscription.Subscription;
import crm.customer.subscription.SubscriptionChanges;
import crm.customer.timeline.Timeline;
import crm.system.audit.AuditFact;
import crm.system.audit.AuditTrail;
import crm.system.session.CurrentUser;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Closes accounts whose final bill is there and that owe nothing any more, whoever finds it first. */
@Dependent
public class SettledAccounts {

    @Inject
    private ClosingStore closings;

    @Inject
    private Arrears arrears;

    @Inject
    private CustomerAccess customers;

    @Inject
    private SubscriptionChanges subscriptions;

    @Inject
    private Timeline timeline;

    @Inject
    private AuditTrail trail;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Event<AccountClosed> closed;

    @Inject
    private Clock clock;

    void on(@Observes ArrearsSettled event) {
        closings.ofCustomer(event.customerId()).ifPresent(this::closeIfSettled);
    }

    /** Cancellations that wait for money, by id, after a place. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Long> waiting(long after, int most) {
        return closings.toSettle(after, most).stream().map(Closing::getId).toList();
    }

    /** In a transaction of its own, for the night. @return whether it was closed */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean closeIfSettled(long closing) {
        return closings.find(closing).filter(this::closeIfSettled).isPresent();
    }

    boolean closeIfSettled(Closing closing) {
        if (closing.getState() != ClosingState.TO_SETTLE
                || arrears.owed(closing.getCustomerId()).signum() > 0) {
            return false;
        }
        Customer customer = customers.findAnywhere(closing.getCustomerId()).orElseThrow();
        closing.close(currentUser.actor().personName(), clock.instant());
        closings.save(closing);
        List<Subscription> running = subscriptions.running(customer.getId());
        Set<BusinessType> services =
                running.stream().map(subscriptions::lineOf).collect(Collectors.toCollection(TreeSet::new));
        running.forEach(subscriptions::end);
        customers.moveOn(customer, CustomerStatus.CLOSED);
        trail.record(AuditFact.done("customer:cancellation:close", "customer", customer.getNumber()));
        timeline.add(customer.getId(), "customer.timeline.closed", null, customer.getNumber());
        closed.fire(new AccountClosed(customer.getId(), closing.getReason(), services, LocalDate.now(clock)));
        return true;
    }
}
