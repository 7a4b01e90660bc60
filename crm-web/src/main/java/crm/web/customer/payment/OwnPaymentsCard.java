package crm.web.customer.payment;

import crm.customer.payment.OwnPayments;
import crm.customer.payment.PaymentListService;
import crm.customer.payment.PaymentRow;
import crm.customer.payment.Standing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What customers see of their own money. */
@Named
@RequestScoped
public class OwnPaymentsCard {

    private static final int LINES = 6;

    @Inject
    private PaymentListService payments;

    private OwnPayments own;

    private OwnPayments own() {
        if (own == null) {
            own = payments.own();
        }
        return own;
    }

    public Standing getStanding() {
        return own().standing();
    }

    /** The latest ones. */
    public List<PaymentRow> getRows() {
        return own().rows().stream().limit(LINES).toList();
    }
}
