package crm.web.customer;

import crm.customer.history.FieldChangeRow;
import crm.customer.history.HistoryService;
import crm.customer.profile.CustomerDetails;
import crm.customer.profile.CustomerService;
import crm.customer.profile.CustomerSheet;
import crm.web.shared.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Changes a customer's record. When somebody else saved it meanwhile, both sides are shown before anything is written. */
@Named
@ViewScoped
public class EditCustomerPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CustomerService customers;

    @Inject
    private HistoryService history;

    private long id;
    private CustomerSheet customer;
    private CustomerDetails original;
    private CustomerDetails details;
    private List<FieldChangeRow> others = List.of();

    public void open() {
        if (customer == null) {
            customer = customers.byId(id);
            original = customers.detailsOf(id);
            details = customers.detailsOf(id);
        }
    }

    public String save() {
        others = history.since(id, customer.changedAt());
        if (!others.isEmpty()) {
            Messages.warn("customer.edit.conflict", others.get(0).actorName());
            return null;
        }
        customers.change(id, customer.version(), details);
        return done();
    }

    /** Keeps what the other saved, and puts on top of it only the fields that were changed here. */
    public String saveOnTop() {
        customers.changeOnTop(id, original, details);
        return done();
    }

    public boolean isDocumentTellsPerson() {
        return customer.documentKind() != null && customer.documentKind().tellsPerson();
    }

    public boolean isConflict() {
        return !others.isEmpty();
    }

    public List<FieldChangeRow> getOthers() {
        return others;
    }

    public CustomerSheet getCustomer() {
        return customer;
    }

    public CustomerDetails getDetails() {
        return details;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    private String done() {
        Messages.done("customer.edit.saved", details.getName());
        return "/customer/customer?faces-redirect=true&id=" + id;
    }
}
