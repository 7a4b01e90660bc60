package crm.web.customer.order;

import crm.customer.order.OrderListService;
import crm.customer.order.OrderService;
import crm.customer.order.OrderSheet;
import crm.customer.order.OrderState;
import crm.web.shared.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One order with everything that happened with it. */
@Named
@ViewScoped
public class OrderPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OrderListService lists;

    @Inject
    private OrderService orders;

    private long id;
    private OrderSheet order;
    private String reason;
    private String note;

    public void open() {
        if (order == null) {
            order = lists.byId(id);
        }
    }

    public String submit() {
        orders.submitDraft(id, order.version(), note);
        Messages.done("customer.order.submitted", order.number());
        return again();
    }

    public String cancel() {
        if (Messages.isMissing(reason, "act:reason", "customer.review.wordsMissing")) {
            return null;
        }
        orders.cancel(id, order.version(), reason);
        Messages.done("customer.order.cancelled", order.number());
        return again();
    }

    private String again() {
        return "/customer/order?faces-redirect=true&id=" + id;
    }

    public boolean isDraft() {
        return order.state() == OrderState.DRAFT;
    }

    public OrderSheet getOrder() {
        return order;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
