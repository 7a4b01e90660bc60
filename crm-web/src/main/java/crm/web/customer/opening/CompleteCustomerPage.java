package crm.web.customer.opening;

import crm.customer.opening.CompletionDetails;
import crm.customer.opening.OpeningService;
import crm.customer.profile.CustomerService;
import crm.customer.profile.CustomerSheet;
import crm.web.shared.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Puts a document on a record that was taken over without one. */
@Named
@ViewScoped
public class CompleteCustomerPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OpeningService openings;

    @Inject
    private CustomerService customers;

    @Inject
    private DocumentStep document;

    private final CompletionDetails completion = new CompletionDetails();
    private long id;
    private CustomerSheet customer;

    public void open() {
        if (customer == null) {
            customer = customers.byId(id);
            completion.setName(customer.name());
            document.take(completion);
        }
    }

    public String save() {
        if (!document.isNew()) {
            return null;
        }
        CustomerSheet completed = openings.complete(id, customer.version(), completion);
        Messages.done("customer.complete.done", completed.name());
        return "/customer/customer?faces-redirect=true&id=" + id;
    }

    public DocumentStep getDocumentStep() {
        return document;
    }

    public CompletionDetails getCompletion() {
        return completion;
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
