package crm.web.customer.servicing;

import crm.customer.document.DocumentKind;
import crm.customer.servicing.ServiceActDetails;
import crm.customer.servicing.ServiceAction;
import crm.customer.servicing.ServiceSheet;
import crm.customer.servicing.ServicingService;
import crm.web.customer.NamesInLists;
import crm.web.shared.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One act on one service. */
@Named
@ViewScoped
public class ServiceActionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ServicingService services;

    @Inject
    private NamesInLists names;

    private final ServiceActDetails details = new ServiceActDetails();
    private long id;
    private ServiceAction action = ServiceAction.SUSPEND;
    private ServiceSheet service;

    public void open() {
        if (service == null) {
            service = services.byId(id);
        }
    }

    public String act() {
        switch (action) {
            case SUSPEND -> services.suspend(id, service.version(), details);
            case RESUME -> services.resume(id, service.version(), details);
            case REPORT_LOSS -> services.reportLoss(id, service.version(), details);
            case REPLACE_SIM -> services.replaceSim(id, service.version(), details);
            case CHANGE_OWNER -> services.changeOwner(id, service.version(), details);
        }
        Messages.done("customer.service.done." + action, names.product(service.productName()));
        return "/customer/subscription?faces-redirect=true&id=" + id;
    }

    public boolean isDocumentNeeded() {
        return service.needsDocument(action);
    }

    public boolean isCardNeeded() {
        return action == ServiceAction.REPLACE_SIM;
    }

    public boolean isOwnerNeeded() {
        return action == ServiceAction.CHANGE_OWNER;
    }

    public DocumentKind[] getKinds() {
        return DocumentKind.values();
    }

    public ServiceActDetails getDetails() {
        return details;
    }

    public ServiceSheet getService() {
        return service;
    }

    public ServiceAction getAction() {
        return action;
    }

    public void setAction(ServiceAction action) {
        this.action = action;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
