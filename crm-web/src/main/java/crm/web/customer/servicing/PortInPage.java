package crm.web.customer.servicing;

import crm.customer.porting.OtherOperator;
import crm.customer.porting.PortInDetails;
import crm.customer.porting.PortingService;
import crm.customer.profile.CustomerSheet;
import crm.customer.subscription.BusinessType;
import crm.customer.subscription.OfferedProduct;
import crm.customer.subscription.SubscriptionService;
import crm.web.customer.visit.ServedCustomer;
import crm.web.shared.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** A customer brings a number from another operator. */
@Named
@ViewScoped
public class PortInPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PortingService portings;

    @Inject
    private SubscriptionService subscriptions;

    @Inject
    private ServedCustomer served;

    private final PortInDetails details = new PortInDetails();
    private long id;
    private transient List<OfferedProduct> products;

    public void open() {
        if (served.getCustomer() == null) {
            served.open(id);
        }
    }

    public String ask() {
        long asked = portings.askIn(id, details);
        Messages.done("customer.porting.asked", getCustomer().name());
        return "/customer/porting?faces-redirect=true&id=" + asked;
    }

    public List<OfferedProduct> getProducts() {
        if (products == null) {
            products = subscriptions.offered().stream()
                    .filter(product -> product.basic() && product.businessType() == BusinessType.MOBILE)
                    .toList();
        }
        return products;
    }

    public OtherOperator[] getOperators() {
        return OtherOperator.values();
    }

    public CustomerSheet getCustomer() {
        return served.getCustomer();
    }

    public PortInDetails getDetails() {
        return details;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
