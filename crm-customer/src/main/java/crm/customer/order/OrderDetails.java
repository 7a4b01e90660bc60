package crm.customer.order;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What the counter fills in to order something for a customer. */
public class OrderDetails implements Serializable {

    @NotNull
    private OrderKind kind = OrderKind.NEW;

    @Valid
    @NotNull
    @Size(max = 10)
    private List<OrderItem> items = new ArrayList<>();

    private Long subscriptionId;

    private boolean atMonthTurn;

    @Size(max = 200)
    private String installAddress;

    @Size(max = 500)
    private String note;

    public OrderKind getKind() {
        return kind;
    }

    public void setKind(OrderKind kind) {
        this.kind = kind;
    }

    /** What is wanted: products to begin, the one package to change into, or nothing for leaving. */
    public List<OrderItem> getItems() {
        return items;
    }

    public void setItems(List<OrderItem> items) {
        this.items = items;
    }

    /** What is changed or left; null for something new. */
    public Long getSubscriptionId() {
        return subscriptionId;
    }

    public void setSubscriptionId(Long subscriptionId) {
        this.subscriptionId = subscriptionId;
    }

    /** On the first of next month instead of today. */
    public boolean isAtMonthTurn() {
        return atMonthTurn;
    }

    public void setAtMonthTurn(boolean atMonthTurn) {
        this.atMonthTurn = atMonthTurn;
    }

    /** Where wired services are wanted; empty for the customer's own address. */
    public String getInstallAddress() {
        return installAddress;
    }

    public void setInstallAddress(String installAddress) {
        this.installAddress = installAddress;
    }

    /** Why it may be ordered where the rules leave it to a person. */
    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
