package crm.web.customer.change;

import crm.customer.profile.CustomerService;
import crm.customer.profile.CustomerSheet;
import crm.customer.profile.CustomerStatus;
import crm.customer.removal.ErasureService;
import crm.customer.removal.Obstacles;
import crm.customer.removal.Removal;
import crm.customer.removal.RemovalService;
import crm.web.shared.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Takes a customer out, puts one back, or hands in that one wants to be forgotten. */
@Named
@ViewScoped
public class RemoveCustomerPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RemovalService removals;

    @Inject
    private ErasureService erasures;

    @Inject
    private CustomerService customers;

    private long id;
    private CustomerSheet customer;
    private Obstacles obstacles;
    private transient Removal removal;
    private String reason;

    public void open() {
        if (customer == null) {
            customer = customers.byId(id);
            obstacles = removals.obstacles(id);
        }
    }

    public String remove() {
        if (Messages.isMissing(reason, "form:reason", "customer.removal.reasonMissing")) {
            return null;
        }
        removals.remove(id, reason);
        return done("customer.removal.removed");
    }

    public String restore() {
        removals.restore(id);
        return done("customer.removal.restored");
    }

    public String requestErasure() {
        if (Messages.isMissing(reason, "form:reason", "customer.removal.reasonMissing")) {
            return null;
        }
        erasures.request(id, reason);
        return done("customer.change.submitted");
    }

    public boolean isRemoved() {
        return customer.status() == CustomerStatus.REMOVED;
    }

    public boolean isErased() {
        return customer.status() == CustomerStatus.ERASED;
    }

    /** The removal that can be taken back; null when there is none. */
    public Removal getRemoval() {
        if (removal == null && isRemoved()) {
            removal = removals.ofCustomer(id).orElse(null);
        }
        return removal;
    }

    public Obstacles getObstacles() {
        return obstacles;
    }

    public CustomerSheet getCustomer() {
        return customer;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    private String done(String key) {
        Messages.done(key, customer.name());
        return "/customer/customer?faces-redirect=true&id=" + id;
    }
}
