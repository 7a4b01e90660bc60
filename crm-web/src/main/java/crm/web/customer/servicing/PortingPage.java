package crm.web.customer.servicing;

import crm.customer.porting.PortingService;
import crm.customer.porting.PortingSheet;
import crm.customer.porting.PortingState;
import crm.web.shared.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One number on its way, and what the other operator says. */
@Named
@ViewScoped
public class PortingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PortingService portings;

    private long id;
    private PortingSheet porting;
    private String why;

    public void open() {
        if (porting == null) {
            porting = portings.byId(id);
        }
    }

    public String accept() {
        portings.accept(id);
        return moved();
    }

    public String refuse() {
        if (Messages.isMissing(why, "form:why", "customer.porting.whyMissing")) {
            return null;
        }
        portings.refuse(id, why);
        return moved();
    }

    public String withdraw() {
        if (Messages.isMissing(why, "form:why", "customer.porting.whyMissing")) {
            return null;
        }
        portings.withdraw(id, why);
        return moved();
    }

    public String finish() {
        portings.finish(id);
        return moved();
    }

    /** Whether it may go there now. */
    public boolean may(String state) {
        return porting.next().contains(PortingState.valueOf(state));
    }

    public PortingSheet getPorting() {
        return porting;
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

    private String moved() {
        Messages.done("customer.porting.moved", porting.customerName());
        return "/customer/porting?faces-redirect=true&id=" + id;
    }
}
