package crm.web.customer.order;

import crm.customer.order.OrderDetails;
import crm.customer.order.OrderItem;
import crm.customer.order.OrderKind;
import crm.customer.order.OrderPlan;
import crm.customer.order.OrderService;
import crm.customer.profile.CustomerService;
import crm.customer.profile.CustomerSheet;
import crm.customer.subscription.Held;
import crm.customer.subscription.OfferedProduct;
import crm.customer.subscription.SubscriptionService;
import crm.web.customer.servicing.NumberChoice;
import crm.web.shared.KeptInput;
import crm.web.shared.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Takes an order in four steps; nothing is written before the last. */
@Named
@ViewScoped
public class NewOrderPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int CHECKS = 2;
    private static final int SUMMARY = 3;

    @Inject
    private OrderService orders;

    @Inject
    private SubscriptionService subscriptions;

    @Inject
    private CustomerService customers;

    @Inject
    private NumberChoice numbers;

    @Inject
    private Clock clock;

    private final OrderDetails details = new OrderDetails();
    private final KeptInput kept = new KeptInput();
    private long id;
    private CustomerSheet customer;
    private OrderBasket basket;
    private OrderPlan plan;
    private int step;
    private Long taken;

    public void open() {
        if (customer == null) {
            customer = customers.byId(id);
            basket = new OrderBasket(details, subscriptions.offered(), orders.held(id), LocalDate.now(clock));
        }
    }

    /** Another kind is another order. */
    public void kindChosen() {
        basket.empty();
        plan = null;
    }

    /** Takes the chosen product in and says at once what it needs. */
    public void add() {
        basket.add();
        plan = details.getItems().isEmpty() ? null : orders.plan(id, details);
    }

    public void remove(OrderItem item) {
        basket.remove(item);
        plan = details.getItems().isEmpty() ? null : orders.plan(id, details);
    }

    public void next() {
        if (step == 0) {
            basket.add();
            if (!basket.isSaid()) {
                Messages.errorAt(
                        details.getKind() == OrderKind.LEAVE ? "form:held" : "form:product",
                        "customer.order.incomplete");
                return;
            }
            offerNumbers();
        }
        if (step == CHECKS
                && plan.isToDecide()
                && (details.getNote() == null || details.getNote().isBlank())) {
            Messages.errorAt("form:note", "customer.order.noteNeeded");
            return;
        }
        step = Math.min(SUMMARY, step + 1);
        if (step == CHECKS) {
            plan = orders.plan(id, details);
        }
        kept.giveBack();
    }

    /** Nothing typed is lost, also what is not yet right. */
    public void back() {
        kept.keep();
        step = Math.max(0, step - 1);
        kept.giveBack();
    }

    /** A second click comes to the same order. */
    public String submit() {
        if (taken == null) {
            taken = orders.submit(id, details);
            Messages.done("customer.order.taken", customer.name());
        }
        return order();
    }

    public String keep() {
        if (taken == null) {
            taken = orders.keep(id, details);
            Messages.done("customer.order.kept", customer.name());
        }
        return order();
    }

    private String order() {
        return "/customer/order?faces-redirect=true&id=" + taken;
    }

    /** For the first package of the order, which is the usual one. */
    private void offerNumbers() {
        OrderItem first = details.getKind() == OrderKind.NEW
                ? details.getItems().stream()
                        .filter(item -> basket.product(item).basic())
                        .findFirst()
                        .orElse(null)
                : null;
        if (first != null) {
            numbers.into(first::setServiceNumber);
        }
        numbers.offer(first == null ? null : basket.product(first).businessType(), id);
    }

    public List<String> getStepNames() {
        return Stream.of("what", "terms", "checks", "summary")
                .map(name -> Messages.text("customer.order.step." + name))
                .toList();
    }

    public OrderKind[] getKinds() {
        return OrderKind.values();
    }

    public List<Held> getHeld() {
        return basket.held();
    }

    public List<OfferedProduct> getOffered() {
        return basket.choices();
    }

    public OrderBasket getBasket() {
        return basket;
    }

    public NumberChoice getNumbers() {
        return numbers;
    }

    /** As it was made last; null before anything was chosen. */
    public OrderPlan getPlan() {
        return plan;
    }

    public OrderDetails getDetails() {
        return details;
    }

    public CustomerSheet getCustomer() {
        return customer;
    }

    public int getStep() {
        return step;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
