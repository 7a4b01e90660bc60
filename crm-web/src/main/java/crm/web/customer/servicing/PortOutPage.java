package crm.web.customer.servicing;

import crm.customer.porting.OtherOperator;
import crm.customer.porting.PortingDetails;
import crm.customer.porting.PortingService;
import crm.customer.servicing.ServiceSheet;
import crm.customer.servicing.ServicingService;
import crm.web.shared.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** A customer takes a number along to another operator. */
@Named
@ViewScoped
public class PortOutPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PortingService portings;

    @Inject
    private ServicingService services;

    private final PortingDetails details = new PortingDetails();
    private long id;
    private ServiceSheet service;

    public void open() {
        if (service == null) {
            service = services.byId(id);
        }
    }

    public String ask() {
        long asked = portings.askOut(id, service.version(), details);
        Messages.done("customer.porting.asked", service.customerName());
        return "/customer/porting?faces-redirect=true&id=" + asked;
    }

    public OtherOperator[] getOperators() {
        return OtherOperator.values();
    }

    public ServiceSheet getService() {
        return service;
    }

    public PortingDetails getDetails() {
        return details;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
