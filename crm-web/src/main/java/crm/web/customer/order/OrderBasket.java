package crm.web.customer.order;

import crm.customer.order.OrderDetails;
import crm.customer.order.OrderItem;
import crm.customer.order.OrderKind;
import crm.customer.subscription.ContractTerm;
import crm.customer.subscription.Held;
import crm.customer.subscription.OfferedProduct;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/** What stands in an order while it is put together, and what else could. */
public class OrderBasket implements Serializable {

    private static final long serialVersionUID = 1L;

    private final OrderDetails details;
    private final List<OfferedProduct> offered;
    private final List<Held> held;
    private final LocalDate today;
    private Long productId;

    OrderBasket(OrderDetails details, List<OfferedProduct> offered, List<Held> held, LocalDate today) {
        this.today = today;
        this.details = details;
        this.offered = List.copyOf(offered);
        this.held = List.copyOf(held);
    }

    void empty() {
        details.getItems().clear();
        details.setSubscriptionId(null);
        details.setAtMonthTurn(false);
        productId = null;
    }

    /** Takes the chosen product in; a change has one only. */
    void add() {
        if (productId == null || details.getKind() == OrderKind.LEAVE) {
            return;
        }
        if (details.getKind() == OrderKind.CHANGE_PACKAGE) {
            if (details.getItems().stream().anyMatch(item -> productId.equals(item.getProductId()))) {
                return;
            }
            details.getItems().clear();
        }
        OrderItem item = new OrderItem(productId, null, 0);
        item.setTermMonths(terms(item).get(0).months());
        details.getItems().add(item);
        if (details.getKind() == OrderKind.NEW) {
            productId = null;
        }
    }

    void remove(OrderItem item) {
        details.getItems().remove(item);
    }

    /** Whether it says what is wanted and what it is about. */
    boolean isSaid() {
        return switch (details.getKind()) {
            case NEW -> !details.getItems().isEmpty();
            case CHANGE_PACKAGE -> !details.getItems().isEmpty() && details.getSubscriptionId() != null;
            case LEAVE -> details.getSubscriptionId() != null;
        };
    }

    List<Held> held() {
        return details.getKind() == OrderKind.CHANGE_PACKAGE
                ? held.stream().filter(one -> one.product().basic()).toList()
                : held;
    }

    /** Everything on sale; for a change the other packages of the line. */
    List<OfferedProduct> choices() {
        Held old = old();
        return details.getKind() != OrderKind.CHANGE_PACKAGE
                ? offered
                : offered.stream()
                        .filter(product -> old != null
                                && product.basic()
                                && product.businessType() == old.product().businessType()
                                && product.id() != old.product().id())
                        .toList();
    }

    /** What is changed or left; null for something new. */
    public Held old() {
        return held.stream()
                .filter(one -> Long.valueOf(one.subscriptionId()).equals(details.getSubscriptionId()))
                .findFirst()
                .orElse(null);
    }

    public OfferedProduct product(OrderItem item) {
        return offered.stream()
                .filter(product -> Long.valueOf(product.id()).equals(item.getProductId()))
                .findFirst()
                .orElseThrow();
    }

    /** The terms offered with it; no new one is always possible while one runs. */
    public List<ContractTerm> terms(OrderItem item) {
        List<ContractTerm> terms = product(item).rules().terms();
        return isBound() && terms.stream().noneMatch(term -> term.months() == 0)
                ? Stream.concat(Stream.of(ContractTerm.NONE), terms.stream()).toList()
                : terms;
    }

    /** Whether a contract term runs on what is changed. */
    public boolean isBound() {
        Held old = old();
        return old != null
                && old.contractEndsOn() != null
                && old.contractEndsOn().isAfter(today);
    }

    /** Whether a line to an address is wanted. */
    public boolean isWired() {
        return details.getKind() == OrderKind.NEW
                && details.getItems().stream()
                        .map(this::product)
                        .anyMatch(product ->
                                product.basic() && product.businessType().isWired());
    }

    /** The first of next month. */
    public LocalDate getMonthTurn() {
        return today.with(TemporalAdjusters.firstDayOfNextMonth());
    }

    public Long getProductId() {
        return productId;
    }

    public void setProductId(Long productId) {
        this.productId = productId;
    }
}
