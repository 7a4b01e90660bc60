package crm.web.customer.servicing;

import crm.customer.servicing.ServiceActRow;
import crm.customer.servicing.ServiceAction;
import crm.customer.servicing.ServiceSheet;
import crm.customer.servicing.ServicingService;
import crm.web.shared.Me;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** One service of a customer, and what was done to it. */
@Named
@ViewScoped
public class SubscriptionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ServicingService services;

    @Inject
    private Me me;

    private long id;
    private ServiceSheet service;
    private List<ServiceActRow> history;

    public void open() {
        if (service == null) {
            service = services.byId(id);
            history = services.history(id);
        }
    }

    /** What the person may do to it now, in the order of the counter's day. */
    public List<ServiceAction> getActions() {
        return Arrays.stream(ServiceAction.values())
                .filter(service.actions()::contains)
                .filter(action -> me.may(
                        action == ServiceAction.REPORT_LOSS
                                ? "customer:service:report-loss"
                                : "customer:service:change"))
                .toList();
    }

    public ServiceSheet getService() {
        return service;
    }

    public List<ServiceActRow> getHistory() {
        return history;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
