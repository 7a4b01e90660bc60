package crm.web.customer.payment;

import crm.customer.payment.PaymentListService;
import crm.customer.payment.PaymentService;
import crm.customer.payment.PaymentSheet;
import crm.web.shared.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One payment, reversal or refund. */
@Named
@ViewScoped
public class PaymentPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PaymentListService lists;

    @Inject
    private PaymentService payments;

    private long id;
    private PaymentSheet payment;
    private String reason;

    public void open() {
        if (payment == null) {
            payment = lists.byId(id);
        }
    }

    public String reverse() {
        if (Messages.isMissing(reason, "act:reason", "customer.review.wordsMissing")) {
            return null;
        }
        long reversal = payments.reverse(id, payment.version(), reason);
        Messages.done("customer.payment.reversed", payment.row().number());
        return "/customer/payment?faces-redirect=true&id=" + reversal;
    }

    public PaymentSheet getPayment() {
        return payment;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
