package crm.web.customer.payment;

import crm.customer.arrears.OwedItem;
import crm.customer.payment.PaymentDetails;
import crm.customer.payment.PaymentMethod;
import crm.customer.payment.PaymentService;
import crm.customer.payment.ToPay;
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

/** A customer pays at the counter. */
@Named
@ViewScoped
public class TakePaymentPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PaymentService payments;

    @Inject
    private CustomerService customers;

    private final PaymentDetails details = new PaymentDetails();
    private long id;
    private CustomerSheet customer;
    private ToPay toPay;

    public void open() {
        if (customer == null) {
            customer = customers.byId(id);
            details.setToken(UUID.randomUUID().toString());
            look();
            if (getTotal().signum() > 0) {
                details.setAmount(getTotal());
            }
        }
    }

    private void look() {
        toPay = payments.toPay(id);
        details.setOwedSeen(getTotal());
    }

    public String take() {
        long payment = payments.take(id, details);
        Messages.done("customer.payment.taken", Formats.money(details.getAmount()));
        return "/customer/payment?faces-redirect=true&id=" + payment;
    }

    /** Somebody else charged or took money meanwhile: what is owed is looked at again. */
    public void lookAgain() {
        look();
        details.setAmount(getTotal().signum() > 0 ? getTotal() : null);
    }

    public BigDecimal getTotal() {
        return toPay.total();
    }

    /** What to give back of the cash received, CNY; null while that cannot be told. */
    public BigDecimal getChange() {
        boolean told = details.getMethod() == PaymentMethod.CASH
                && details.getAmount() != null
                && details.getCashReceived() != null
                && details.getCashReceived().compareTo(details.getAmount()) >= 0;
        return told ? details.getCashReceived().subtract(details.getAmount()) : null;
    }

    public boolean isCash() {
        return details.getMethod() == PaymentMethod.CASH;
    }

    public List<PaymentMethod> getMethods() {
        return PaymentMethod.atCounter();
    }

    public List<OwedItem> getOwed() {
        return toPay.items();
    }

    /** Late fees that become due with the payment, CNY. */
    public BigDecimal getLateFees() {
        return toPay.lateFees();
    }

    public PaymentDetails getDetails() {
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
