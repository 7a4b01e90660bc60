package crm.web.customer.payment;

import crm.customer.CustomerPermissions;
import crm.customer.adjustment.AdjustmentRow;
import crm.customer.adjustment.AdjustmentService;
import crm.customer.payment.PaymentListService;
import crm.customer.payment.PaymentRow;
import crm.customer.payment.Standing;
import crm.web.customer.CustomerPage;
import crm.web.shared.Me;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** What the customer paid and where the account stands, read when the tab opens. */
@Named
@ViewScoped
public class PaymentsTab implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PaymentListService payments;

    @Inject
    private AdjustmentService adjustments;

    @Inject
    private CustomerPage page;

    @Inject
    private Me me;

    private List<PaymentRow> rows;
    private List<AdjustmentRow> corrections;
    private Standing standing;

    public List<PaymentRow> getRows() {
        if (rows == null) {
            rows = payments.ofCustomer(page.getId());
        }
        return rows;
    }

    public List<AdjustmentRow> getCorrections() {
        if (corrections == null) {
            corrections =
                    me.may(CustomerPermissions.ADJUSTMENT_READ) ? adjustments.ofCustomer(page.getId()) : List.of();
        }
        return corrections;
    }

    public Standing getStanding() {
        if (standing == null) {
            standing = payments.standing(page.getId());
        }
        return standing;
    }
}
