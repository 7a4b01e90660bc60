package crm.web.customer;

import crm.customer.subscription.OfferedProduct;
import crm.customer.subscription.SubscriptionRow;
import crm.customer.subscription.SubscriptionService;
import crm.web.shared.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** What the customer has subscribed to, read when the tab opens. */
@Named
@ViewScoped
public class SubscriptionsTab implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SubscriptionService subscriptions;

    @Inject
    private CustomerPage page;

    @Inject
    private NamesInLists names;

    @Inject
    private NumberChoice choice;

    private List<SubscriptionRow> rows;
    private Map<Long, String> numbers = Map.of();
    private List<OfferedProduct> offered;
    private boolean starting;
    private Long productId;
    private String serviceNumber;

    public List<SubscriptionRow> getRows() {
        if (rows == null) {
            rows = subscriptions.ofCustomer(page.getId());
        }
        return rows;
    }

    /** Shows service numbers in full; that it was asked for stands in the audit trail. */
    public void unmask() {
        numbers = subscriptions.unmask(page.getId());
    }

    public String number(SubscriptionRow row) {
        return numbers.getOrDefault(row.id(), row.serviceNumber());
    }

    public boolean isMasked() {
        return numbers.isEmpty() && getRows().stream().anyMatch(row -> row.serviceNumber() != null);
    }

    public void ask() {
        offered = subscriptions.offered();
        choice.into(this::setServiceNumber);
        starting = true;
    }

    /** Offers free numbers of the product's line of business; an extra needs none. */
    public void productChosen() {
        choice.offer(
                offered.stream()
                        .filter(product ->
                                product.basic() && Long.valueOf(product.id()).equals(productId))
                        .map(OfferedProduct::businessType)
                        .findFirst()
                        .orElse(null),
                page.getId());
    }

    public NumberChoice getChoice() {
        return choice;
    }

    public void start() {
        SubscriptionRow started = subscriptions.start(page.getId(), productId, serviceNumber);
        Messages.done("customer.subscription.started", names.product(started.productName()));
        starting = false;
        productId = null;
        serviceNumber = null;
        rows = null;
    }

    public void leave() {
        starting = false;
    }

    public boolean isStarting() {
        return starting;
    }

    public List<OfferedProduct> getOffered() {
        return offered;
    }

    public Long getProductId() {
        return productId;
    }

    public void setProductId(Long productId) {
        this.productId = productId;
    }

    public String getServiceNumber() {
        return serviceNumber;
    }

    public void setServiceNumber(String serviceNumber) {
        this.serviceNumber = serviceNumber;
    }
}
