package crm.web.customer.payment;

import crm.customer.payment.PaymentMethod;
import crm.customer.payment.RefundDetails;
import crm.customer.payment.RefundService;
import crm.customer.profile.CustomerService;
import crm.customer.profile.CustomerSheet;
import crm.web.shared.Formats;
import crm.web.shared.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** Credit is paid back to a customer. */
@Named
@ViewScoped
public class RefundCreditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RefundService refunds;

    @Inject
    private CustomerService customers;

    private final RefundDetails details = new RefundDetails();
    private long id;
    private CustomerSheet customer;
    private BigDecimal credit;

    public void open() {
        if (customer == null) {
            customer = customers.byId(id);
            credit = refunds.credit(id);
            details.setToken(UUID.randomUUID().toString());
            details.setAmount(credit.signum() > 0 ? credit : null);
        }
    }

    public String refund() {
        long refund = refunds.refund(id, details);
        Messages.done("customer.payment.refunded", Formats.money(details.getAmount()));
        return "/customer/payment?faces-redirect=true&id=" + refund;
    }

    public List<PaymentMethod> getMethods() {
        return PaymentMethod.atCounter();
    }

    public BigDecimal getCredit() {
        return credit;
    }

    public RefundDetails getDetails() {
        return details;
    }

    public CustomerSheet getCustomer() {
        return customer;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
