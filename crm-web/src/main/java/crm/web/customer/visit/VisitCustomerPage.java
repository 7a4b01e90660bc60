package crm.web.customer.visit;

import crm.customer.visit.OpenVisit;
import crm.customer.visit.VisitService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Opens the record of a customer of another branch who stands at the counter. */
@Named
@ViewScoped
public class VisitCustomerPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private VisitService visits;

    private String number;
    private String document;
    private transient List<OpenVisit> open;

    public String start() {
        long customer = visits.start(number, document);
        return "/customer/customer?faces-redirect=true&id=" + customer;
    }

    /** Whom the person serves right now. */
    public List<OpenVisit> getOpen() {
        if (open == null) {
            open = visits.open();
        }
        return open;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }
}
