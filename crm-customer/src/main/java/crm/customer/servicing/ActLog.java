package crm.customer.servicing;

import crm.customer.profile.Customer;
import crm.customer.subscription.ServiceState;
import crm.customer.subscription.Subscription;
import crm.customer.timeline.Timeline;
import crm.system.audit.AuditFact;
import crm.system.audit.AuditTrail;
import crm.system.session.CurrentUser;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;

/** Writes what was done to a service into its history, the time line and the audit trail. */
@Dependent
class ActLog {

    @Inject
    private ServicingStore store;

    @Inject
    private Timeline timeline;

    @Inject
    private AuditTrail trail;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    void done(
            Subscription subscription,
            Customer customer,
            ServiceAction action,
            ServiceState before,
            String reason,
            boolean documentChecked) {
        store.add(new ServiceAct(
                subscription, action, before, reason, documentChecked, currentUser.actor(), clock.instant()));
        String verb = action.name().toLowerCase(Locale.ROOT).replace('_', '-');
        trail.record(AuditFact.done("customer:service:" + verb, "customer", customer.getNumber())
                .with(
                        "{\"state\":\"" + before + "\"}",
                        "{\"state\":\"" + subscription.getState() + "\",\"subscription\":" + subscription.getId()
                                + "}"));
        timeline.add(
                customer.getId(),
                "customer.timeline.service." + action.name(),
                subscription.getProductName(),
                String.valueOf(subscription.getId()));
    }

    /** The new owner's time line tells it as well. */
    void received(Subscription subscription, Customer owner) {
        trail.record(AuditFact.done("customer:service:receive", "customer", owner.getNumber()));
        timeline.add(
                owner.getId(),
                "customer.timeline.service.received",
                subscription.getProductName(),
                String.valueOf(subscription.getId()));
    }
}
