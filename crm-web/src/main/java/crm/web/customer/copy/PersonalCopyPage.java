package crm.web.customer.copy;

import crm.customer.copy.PersonalCopyService;
import crm.customer.profile.CustomerService;
import crm.customer.profile.CustomerSheet;
import crm.system.export.ExportOrder;
import crm.system.export.ExportService;
import crm.web.shared.Messages;
import crm.web.shared.export.ExportFormat;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Makes a copy of everything held on a customer who stands at the counter and shows the document. */
@Named
@ViewScoped
public class PersonalCopyPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PersonalCopyService copies;

    @Inject
    private ExportService exports;

    @Inject
    private CustomerService customers;

    private long id;
    private CustomerSheet customer;
    private String documentNumber;

    public void open() {
        if (customer == null) {
            customer = customers.byId(id);
        }
    }

    /** The file is made in the background, and lies encrypted until it is fetched. */
    public String order() {
        copies.noteOrder(id, documentNumber);
        exports.order(new ExportOrder(
                PersonalCopyFile.NAME,
                Long.toString(id),
                ExportFormat.ZIP.name(),
                Messages.locale().toLanguageTag()));
        Messages.done("shared.export.ordered");
        return "/customer/customer?faces-redirect=true&id=" + id;
    }

    public CustomerSheet getCustomer() {
        return customer;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(String documentNumber) {
        this.documentNumber = documentNumber;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
