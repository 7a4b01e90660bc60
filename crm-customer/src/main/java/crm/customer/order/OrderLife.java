package crm.customer.order;

import crm.customer.arrears.ChargeBook;
import crm.customer.arrears.OwedKind;
import crm.customer.profile.Customer;
import crm.customer.subscription.ContractTerm;
import crm.customer.subscription.Finding;
import crm.customer.subscription.OfferedProduct;
import crm.customer.subscription.ProductCatalog;
import crm.customer.subscription.ProductNotOffered;
import crm.customer.subscription.SubscriptionBook;
import crm.customer.timeline.Timeline;
import crm.system.audit.AuditFact;
import crm.system.audit.AuditTrail;
import crm.system.session.Actor;
import crm.system.session.CurrentUser;
import crm.system.settings.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Moves orders from state to state, with their history, within the transaction of whoever calls. */
@Dependent
class OrderLife {

    @Inject
    private OrderStore orders;

    @Inject
    private SubscriptionBook book;

    @Inject
    private ProductCatalog catalog;

    @Inject
    private ChargeBook charges;

    @Inject
    private Settings settings;

    @Inject
    private Timeline timeline;

    @Inject
    private AuditTrail trail;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Event<OrderEffective> effective;

    @Inject
    private Clock clock;

    /** One more step of an order that is on its way. */
    void move(CustomerOrder order, OrderState next, String words, List<Finding> reasons) {
        order.become(next);
        note(order, words, reasons);
    }

    /** Writes down where an order stands now. */
    void note(CustomerOrder order, String words, List<Finding> reasons) {
        String actor = currentUser.find().map(Actor::personName).orElse(null);
        orders.add(new OrderStep(
                order.getId(), order.getState(), clock.instant(), actor, words, PackedFindings.pack(reasons)));
        trail.record(AuditFact.done(action(order.getState()), "order", order.getNumber()));
        if (order.getState() == OrderState.DRAFT) {
            return;
        }
        timeline.add(
                order.getCustomerId(),
                "customer.timeline.order." + order.getState(),
                order.getProductName(),
                order.getNumber());
    }

    private static String action(OrderState reached) {
        return switch (reached) {
            case DRAFT -> "customer:order:keep";
            case SUBMITTED -> "customer:order:submit";
            case IN_FORCE -> "customer:order:begin";
            case DONE -> "customer:order:finish";
            case CANCELLED -> "customer:order:cancel";
            case REFUSED -> "customer:order:refuse";
        };
    }

    /**
     * Does what was ordered.
     *
     * @param holders all customers on the same document
     * @param plan as it was found possible just now
     */
    void takeEffect(
            CustomerOrder order, List<OrderLine> lines, Customer customer, Collection<Long> holders, OrderPlan plan) {
        LocalDate on = plan.effectiveOn();
        order.effectiveOn(on);
        boolean binds = false;
        for (int at = 0; at < lines.size(); at++) {
            OrderLine line = lines.get(at);
            line.take(plan.lines().get(at));
            switch (order.getKind()) {
                case NEW ->
                    begin(order, line, customer, holders, plan.lines().get(at).term(), on);
                case CHANGE_PACKAGE ->
                    book.change(
                            customer,
                            line.getSubscriptionId(),
                            product(line, on),
                            plan.lines().get(at).term(),
                            on);
                case LEAVE -> book.end(customer, line.getSubscriptionId());
            }
            binds |= order.getKind() != OrderKind.LEAVE && line.getContractEndsOn() != null;
        }
        move(order, binds ? OrderState.IN_FORCE : OrderState.DONE, null, List.of());
        if (plan.endingCharge().signum() > 0) {
            charges.charge(
                    customer.getId(),
                    OwedKind.EARLY_TERMINATION,
                    order.getNumber(),
                    plan.endingCharge(),
                    on.plusDays(settings.number(OrderSettings.CHARGE_DUE_DAYS)));
        }
        effective.fire(new OrderEffective(
                customer.getId(), order.getId(), order.getNumber(), order.getKind(), plan.endingCharge(), on));
    }

    private void begin(
            CustomerOrder order,
            OrderLine line,
            Customer customer,
            Collection<Long> holders,
            ContractTerm term,
            LocalDate on) {
        line.began(book.start(
                customer, holders, product(line, on), line.getServiceNumber(), term, order.getInstallAddress(), on));
    }

    private OfferedProduct product(OrderLine line, LocalDate on) {
        return catalog.find(line.getProductId(), on).orElseThrow(ProductNotOffered::new);
    }
}
