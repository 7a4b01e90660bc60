package crm.web.customer.change;

import crm.customer.change.DocumentChangeService;
import crm.customer.opening.ShownDocument;
import crm.customer.profile.CustomerService;
import crm.customer.profile.CustomerSheet;
import crm.web.customer.opening.DocumentStep;
import crm.web.shared.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;

/** Takes another document of a customer; it counts after a second person has approved it. */
@Named
@ViewScoped
public class ChangeDocumentPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DocumentChangeService changes;

    @Inject
    private CustomerService customers;

    @Inject
    private DocumentStep document;

    private final ShownDocument shown = new ShownDocument();
    private long id;
    private CustomerSheet customer;
    private String why;

    public void open() {
        if (customer == null) {
            customer = customers.byId(id);
            shown.setDocumentKind(customer.documentKind());
            document.take(shown);
        }
    }

    public String save() {
        if (!document.isNew() && !Objects.equals(document.getExisting().id(), id)) {
            return null;
        }
        changes.submit(id, shown, why);
        Messages.done("customer.change.submitted", customer.name());
        return "/customer/customer?faces-redirect=true&id=" + id;
    }

    public DocumentStep getDocumentStep() {
        return document;
    }

    public CustomerSheet getCustomer() {
        return customer;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
