package crm.web.customer;

import crm.customer.profile.CustomerService;
import crm.customer.profile.CustomerSheet;
import crm.customer.profile.UnmaskedNumbers;
import crm.customer.takeover.Takeover;
import crm.customer.takeover.TakeoverService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One customer's record. */
@Named
@ViewScoped
public class CustomerPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CustomerService customers;

    @Inject
    private TakeoverService takeovers;

    private long id;
    private CustomerSheet customer;
    private UnmaskedNumbers unmasked;
    private transient Takeover takeover;

    public void open() {
        if (customer == null) {
            customer = customers.byId(id);
            takeover = takeovers.ofCustomer(id).orElse(null);
        }
    }

    /** Shows phone, mail and document in full; that it was asked for stands in the audit trail. */
    public void unmask() {
        unmasked = customers.unmask(id);
    }

    public String getPhone() {
        return unmasked == null ? customer.phone() : unmasked.phone();
    }

    public String getMail() {
        return unmasked == null ? customer.mail() : unmasked.mail();
    }

    public String getDocumentNumber() {
        return unmasked == null ? customer.documentNumber() : unmasked.documentNumber();
    }

    public boolean isMasked() {
        return unmasked == null
                && (customer.phone() != null || customer.mail() != null || customer.documentNumber() != null);
    }

    public Takeover getTakeover() {
        return takeover;
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
